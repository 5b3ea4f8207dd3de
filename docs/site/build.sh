# Builds the documentation site into build/docs.
#
#     sh build.sh
#
# The pictures and the step-throughs are built first: the pages have them inside.
set -eu
# No __pycache__ among the sources.
export PYTHONDONTWRITEBYTECODE=1
sh docs/site/parts.sh
. tests/tools/python.sh
exec "$python" docs/site/generator/build.py
