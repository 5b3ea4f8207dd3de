# Makes docs/site/preview.png, which messages with a link to the site show: no
# service takes an SVG. Run this when docs/verdict.svg has changed.
#
#     sh docs/site/pictures/preview.sh
set -eu
"${CHROMIUM:-chromium-headless-shell}" --headless --no-sandbox --disable-gpu --hide-scrollbars \
    --window-size=1200,630 --screenshot="$PWD/docs/site/preview.png" \
    "file://$PWD/docs/site/pictures/preview.html" 2> /dev/null
python3 docs/site/pictures/fewer_colours.py docs/site/preview.png
