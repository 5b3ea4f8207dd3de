# Installs what a part of the project needs, and says what and why. A student
# needs none of it: a C compiler and make are enough for the lessons.
#
#     sh setup.sh [PART]...
#
# A part is what somebody wants to do: grade, docs, bench or handout; or the
# tests, all of them (test) or one part (judge; test-grade for those of grading).
# Without a part: everything. Needs no more than a POSIX shell and, as root on
# Debian or Ubuntu, apt-get.
set -eu

# package, the program or file that shows it is there, the parts that need it,
# what it is for
needs='
gcc gcc all compiles the lessons
libc6-dev /usr/include/stdio.h all headers of the C library
make make all runs everything
mawk awk all makes the table of lessons
clang clang code,commands,protocol,library,parity,broken,lessons,logreport,long,docs,bench compiles them a second time
libclang-rt-dev clang-sanitizers commands,protocol,library,parity,broken,lessons,logreport,long,site AddressSanitizer for clang
libc6-dbg /usr/lib/debug/.build-id commands,protocol,lessons names of functions, for valgrind
llvm llvm-symbolizer broken tells lines where addr2line is missing
valgrind valgrind commands,protocol,lessons memory errors, seen from outside
check /usr/include/check.h code,protocol,judge,logreport,collect,report,test-grade unit tests
pkg-config pkg-config grade,code,protocol,judge,logreport finds libraries
bats bats commands,logreport,long tests of the commands
bmake bmake commands a make that is told which one is needed
parallel parallel commands runs them side by side
ccache ccache commands compiles the same file once
cppcheck cppcheck code static analysis
clang-tidy clang-tidy code,long static analysis
clangd clangd commands underlines what editors would
vim vim commands goes through the places that a verdict names
clang-format clang-format code layout of the code
wasi-libc /usr/lib/wasm32-wasi code,logreport,docs C library for WebAssembly: the harness runs there
python3 python3 parity,commands,lessons,observer,strength,library,logreport,pages,collect,report,class,test-grade,attacks,gradescope,cluster,docs,bench the examples in Python, and checks
python3-jsonschema /usr/lib/python3/dist-packages/jsonschema report,gradescope reports in JSON, by the schemas that others publish
python3-tinycss2 /usr/lib/python3/dist-packages/tinycss2 report reads the style sheet of a report
python3-yaml /usr/lib/python3/dist-packages/yaml commands reads the examples for CI
patch patch commands,broken,lessons,observer,class,test-grade,attacks,cluster,bench,docs makes wrong solutions from the right one
zip zip handout,docs,commands,gradescope packs them
unzip unzip commands,gradescope unpacks them
git git grade,code,commands,gradescope reads the times of commits, when grading checkouts
libarchive-dev /usr/include/archive.h grade reads what Moodle and Canvas export
libseccomp-dev /usr/include/seccomp.h grade confines submissions
libjansson-dev /usr/include/jansson.h grade results as JSON
libelf-dev /usr/include/libelf.h grade reads object files
libsodium-dev /usr/include/sodium.h grade secret seeds, hashes
libutf8proc-dev /usr/include/utf8proc.h grade characters and their widths, in reports
bubblewrap bwrap grade confines where Landlock is missing
doxygen doxygen docs reads the pages and headers of the site
python3-pygments /usr/lib/python3/dist-packages/pygments docs colours the code of the site
lld wasm-ld docs links WebAssembly for the site
nodejs node steps,site runs the modules and drives the browser
npm npm site fetches what drives the browser, and the judge in the pages
chromium-headless-shell chromium-headless-shell site Chromium without windows, tests the site
g++ g++ library,bench C++: the headers in it, and C++20 coroutines
podman podman container builds the container of the grader, and grades in it
debootstrap debootstrap container makes a Debian where no registry is reached
munge /usr/sbin/munged cluster grading on a cluster of our own
slurmctld /usr/sbin/slurmctld cluster the same
slurmd /usr/sbin/slurmd cluster the same
slurm-client sbatch cluster the same
'
tests='code protocol library parity judge commands broken lessons strength logreport
  pages collect report observer class test-grade gradescope attacks cluster steps site long'

# Adds a part to $parts, and what it builds on.
add() {
    case $1 in
    all | grade | docs | handout | container) parts="$parts $1" ;;
    bench | code | collect | report | class | test-grade | gradescope | attacks | cluster)
        parts="$parts $1 grade"
        ;;
    steps | site) parts="$parts $1 docs" ;;
    long) parts="$parts $1 attacks class collect logreport grade code strength site docs" ;;
    test) for part in $tests; do add "$part"; done ;;
    test-*) add "${1#test-}" ;;
    *)
        case " $(echo $tests) " in
        *" $1 "*) parts="$parts $1" ;;
        *)
            echo "setup: there is no part '$1'. The parts are:" >&2
            echo "  grade docs bench handout container test" $tests | fold -s -w 78 >&2
            echo >&2
            exit 2
            ;;
        esac
        ;;
    esac
}

# is_needed PARTS: does one of ours stand among these?
is_needed() {
    case " $parts " in *' all '*) return 0 ;; esac
    [ "$1" != all ] || return 0
    for part in $parts; do
        case ",$1," in *",$part,"*) return 0 ;; esac
    done
    return 1
}

has() {
    case $1 in
    /*) [ -e "$1" ] ;;
    clang-sanitizers)
        echo 'int main(void) { return 0; }' |
            clang -fsanitize=address -x c - -o /dev/null 2>/dev/null
        ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

# npm's packages in a folder, by the versions in its package-lock.json; a copy of
# that beside them says which versions they are.
fetched() {
    ! cmp -s "$1/package-lock.json" "$1/node_modules/fetched.json" || return 0
    echo "setup: npm fetches $2 into $1."
    if ! said=$(cd "$1" && npm ci --no-audit --no-fund 2>&1); then
        printf '%s\n' "$said" | sed 's/^/  /' >&2
        echo "setup: npm could not fetch them; above is what it said." >&2
        return 1
    fi
    cp "$1/package-lock.json" "$1/node_modules/fetched.json"
}

# What drives the browser, and what the judge in the pages is built from. Without
# that, the site is built all the same; its tests need it.
npm_packages() {
    ! is_needed site || fetched tests/checks/site "playwright-core and axe-core" ||
        exit 1
    is_needed docs || return 0
    command -v npm > /dev/null 2>&1 || return 0
    fetched docs/site "a C compiler, an editor and a search for the pages" ||
        ! is_needed site || exit 1
}

parts=
for part in "${@:-all}"; do add "$part"; done

missing=
reasons=
while read -r package sign needed_by reason; do
    [ -n "$package" ] || continue
    is_needed "$needed_by" || continue
    has "$sign" && continue
    missing="$missing $package"
    reasons="$reasons  $package: $reason
"
done <<END
$needs
END

if [ -z "$missing" ]; then
    npm_packages
    echo "setup: everything that is needed is here."
    exit 0
fi

echo "setup: these packages are needed, and not here yet:"
printf '%s' "$reasons"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Install them with your system's package manager (the names above are"
    echo "Debian's), then type the same command again."
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Type this, then the same command again:"
    echo "  sudo apt-get install$missing"
    exit 1
fi
echo "setup: installing them with apt-get."
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086
apt-get install -y -qq --no-install-recommends $missing > /dev/null
npm_packages
echo "setup: done."
