# Writes a lesson's expected.txt, mistakes.txt and predict.txt. For authors.
#
#     sh record.sh FOLDER OUTPUT-FOLDER [NAMES [DIFFS]]
#
# NAMES receives "MISCONCEPTION MISTAKE" for each one that the judge, by the
# lesson's present mistakes.txt, takes for a mistake it knows.
# DIFFS is a list of misconceptions, a line each, if not all are to be looked at.
# make has built what it needs; JUDGE_OBJECTS comes from there.
set -eu
folder=$1 output=$2 names=${3:-/dev/null} diffs=${4-}
. tests/tools/lessons.sh
solution=$(solution_of "$folder")
judge=$JUDGE_OBJECTS/judge
work=$JUDGE_OBJECTS/record-$folder-$$
rm -rf "$work"
mkdir -p "$work" "$output"
trap 'rm -rf "$work"' EXIT

# Learners may have the stub that was committed last: its sum is how lay-out.sh
# knows one that nobody changed. Where the file in lessons/ goes with the stub,
# the lesson is not published yet.
note_earlier_stub() {
    stub=tests/$folder/stub.c own=lessons/$folder/$(name_of "$folder").c
    git cat-file -e "HEAD:$stub" 2> /dev/null || return 0
    sum=$(git show "HEAD:$stub" | cksum)
    [ "$sum" != "$(cksum < "$stub")" ] || return 0
    [ -s "$output/earlier.txt" ] ||
        [ "$sum" = "$(git show ":$own" | cksum)" ] || return 0
    grep -qxF "$sum" "$output/earlier.txt" 2> /dev/null ||
        echo "$sum" >> "$output/earlier.txt"
}
note_earlier_stub

# What the reference shows, with every statement of the cases put to the test.
"$judge" record "$folder" "$JUDGE_OBJECTS/reference/$folder/program" \
    > "$work/expected.txt"
mv "$work/expected.txt" "$output/expected.txt"

# What the predictions print, and of an error its last line.
predictions=lessons/$folder/predict.py
if [ -f "$predictions" ]; then
    for name in $(awk -v show=names -f tests/tools/predict.awk "$predictions"); do
        echo "== $name"
        awk -v show=program -v name="$name" -f tests/tools/predict.awk \
            "$predictions" > "$work/predict.py"
        python3 "$work/predict.py" 2> "$work/error" ||
            tail -n 1 "$work/error"
    done > "$work/predict.txt"
    mv "$work/predict.txt" "$output/predict.txt"
fi

# How each misconception fails. A diff begins with the lines Todo, See, Says,
# and perhaps Shows and Lacks. Where it says "Fails: anyhow", its clues alone
# show it.
. tests/tools/diff-field.sh
{
    number=${folder%%-*}
    echo "# How known mistakes show. Written by: make record-${number#0}"
    cat ${diffs:+"$diffs"} /dev/null > "$work/diffs"
    [ -n "$diffs" ] || ls "tests/$folder/misconceptions"/*.diff > "$work/diffs" ||
        : # a new lesson has none
    while read -r diff; do
        wrong=$work/$(basename "$diff" .diff).c
        patch -s -o "$wrong" "$solution" "$diff"
        echo
        echo "mistake $(basename "$diff" .diff)"
        echo "todo $(field Todo "$diff")"
        printf 'see %s\n' "$(field See "$diff")"
        printf 'says %s\n' "$(field Says "$diff")"
        fields Shows "$diff" | sed 's/^/shows /'
        fields Lacks "$diff" | sed 's/^/lacks /'
        "$judge" signature "$folder" "$wrong" > "$work/signature"
        [ -n "$(field Fails "$diff")" ] || grep '^fails ' "$work/signature" || :
        sed -n "s/^named /$(basename "$diff" .diff) /p" "$work/signature" >&3
    done < "$work/diffs"
} > "$work/mistakes.txt" 3> "$names"
mv "$work/mistakes.txt" "$output/mistakes.txt"
