# The versions that decide on layout and style, Debian 12's: every version has new
# wishes, and what was right yesterday shall not be wrong on a newer system.
# Sourced.
deciding_versions='clang-format 14, clang-tidy 14, cppcheck 2.10'

# decider PROGRAM: sets $decider to how the program is called that has the version
# that decides. Where another version is here, fails, with that in $decider and in
# $not_counted what there is to say about it.
decider() {
    decides=$(echo ", $deciding_versions" | sed "s/.*, $1 //; s/,.*//")
    for decider in "$1-$decides" "$1"; do
        version=$("$decider" --version 2> /dev/null |
            sed -n 's/.*\(version\|Cppcheck\) \([0-9.]*\).*/\2/p')
        case $version. in "$decides".*) return 0 ;; esac
    done
    not_counted="not counted: $1 ${version:-of an unknown version} is here,"
    not_counted="$not_counted $decides decides"
    return 1
}
