# Are the packages here that the judge in the page and the search are built from?
# Silent if they are; else one sentence, and status 1.
#
#     sh ready.sh
set -eu
cd docs/site
command -v node > /dev/null &&
    cmp -s package-lock.json node_modules/fetched.json || {
    echo "The site is built without the judge in its pages and without search, which" \
        "need packages from npm: make setup-docs fetches them." >&2
    exit 1
}
