"""Checks JSON against the part of JSON Schema (draft 7) that is used here."""
import re

TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
}
KNOWN = {
    "$schema", "title", "description", "definitions", "$ref", "type", "const",
    "enum", "required", "properties", "additionalProperties", "items",
    "pattern", "minLength", "minimum", "maximum",
}


def is_type(value, name):
    """Is the value of that type? A boolean is no number."""
    if name in ("number", "integer"):
        wanted = int if name == "integer" else (int, float)
        return isinstance(value, wanted) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def of_number(value, schema):
    """What is wrong with a number's size."""
    if value < schema.get("minimum", value):
        yield f"{value} is below {schema['minimum']}"
    if value > schema.get("maximum", value):
        yield f"{value} is above {schema['maximum']}"


def of_object(value, schema, root, path):
    """What is wrong with an object's members."""
    for key in schema.get("required", ()):
        if key not in value:
            yield f"{path}: {key} is missing"
    known = schema.get("properties", {})
    more = schema.get("additionalProperties", True)
    for key, part in value.items():
        if key in known:
            yield from faults(part, known[key], root, f"{path}.{key}")
        elif more is False:
            yield f"{path}: {key} is not known"
        elif more is not True:
            yield from faults(part, more, root, f"{path}.{key}")


def faults(value, schema, root=None, path="$"):
    """What is wrong with the value, as sentences."""
    root = root or schema
    unknown = set(schema) - KNOWN
    if unknown:
        raise ValueError(f"the schema uses {unknown}, unknown here")
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/definitions/")
        yield from faults(value, root["definitions"][name], root, path)
        return
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(is_type(value, name) for name in types):
        yield f"{path}: {value!r} is not of type {types}"
        return
    if "const" in schema and value != schema["const"]:
        yield f"{path}: {value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is none of {schema['enum']}"
    if isinstance(value, str):
        if not re.search(schema.get("pattern", ""), value):
            yield f"{path}: {value!r} is not like {schema['pattern']}"
        if len(value) < schema.get("minLength", 0):
            yield f"{path}: {value!r} is too short"
    elif isinstance(value, dict):
        yield from of_object(value, schema, root, path)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from faults(part, schema.get("items", {}), root,
                              f"{path}[{index}]")
    elif is_type(value, "number"):
        yield from (f"{path}: {fault}" for fault in of_number(value, schema))
