"""JSON Schemas, those of others and the one we publish, taken strictly."""
import json

import jsonschema


def strict(kind):
    """A kind of validator, for which 1.0 is no integer."""
    return jsonschema.validators.extend(
        kind, type_checker=kind.TYPE_CHECKER.redefine(
            "integer", lambda _, value: type(value) is int))


def errors(validator, value):
    """What the validator finds, as sentences."""
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
            for error in validator.iter_errors(value)]


def schema_faults(path):
    """What is wrong with a schema by its metaschema, for which a keyword that
    it does not know is wrong as well."""
    schema = json.loads(path.read_text())
    kind = jsonschema.validators.validator_for(schema, default=None)
    meta = {**kind.META_SCHEMA, "additionalProperties": False}
    return errors(kind(meta), schema)


def valid(value, path):
    """Fails if the value is not as the schema there says."""
    schema = json.loads(path.read_text())
    kind = jsonschema.validators.validator_for(schema, default=None)
    found = errors(strict(kind)(schema), value)
    assert not found, found[:5]
