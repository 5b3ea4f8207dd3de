# Makes the workbook as a zip, which the site hands out; or says why there is none.
#
#     sh workbook.sh OUTPUT.zip
set -eu
rm -f "$1"
if command -v zip > /dev/null; then
    mkdir -p "$(dirname "$1")"
    SOLUTIONS='' sh tests/tools/handout.sh "$1" > /dev/null
else
    echo "The site is built without the workbook to download, which needs the" \
        "program zip: make setup PART=handout installs it." >&2
fi
