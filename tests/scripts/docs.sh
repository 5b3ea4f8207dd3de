# Builds the documentation site into build/docs.
#
#     sh docs.sh
#
# The pictures and the step-throughs are built first: the pages have them inside.
set -eu
# No __pycache__ among the sources.
export PYTHONDONTWRITEBYTECODE=1
sh tests/scripts/docs-parts.sh
exec python3 tests/scripts/docs/build.py
