# Builds the documentation site into build/docs.
#
#     sh build.sh
#
# The pictures and the step-throughs are built first: the pages have them inside.
set -eu
# No __pycache__ among the sources.
export PYTHONDONTWRITEBYTECODE=1
sh docs/site/parts.sh
sh docs/site/workbook.sh build/docs-parts/workbook/iterators-by-hand.zip
# Without npm's packages, a site without the judge in its pages, and without search.
if sh docs/site/ready.sh; then
    node docs/site/judge/compiler/build.mjs build/docs-parts/judge
    "${MAKE:-make}" --no-print-directory -j "$(getconf _NPROCESSORS_ONLN)" page-judge
    node docs/site/judge/bundle.mjs build/docs-parts/judge
    node docs/site/search/bundle.mjs build/docs-parts/search
else
    rm -rf build/docs-parts/judge build/docs-parts/search
fi
. tests/tools/python.sh
exec "$python" docs/site/generator/build.py
