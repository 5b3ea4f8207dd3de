# Installs what the tests need. A student needs none of it: a C compiler and
# make are enough for the lessons.
#
#     sh setup.sh
set -eu

# package, the program or file that shows it is there, what it is for
needs='
gcc          gcc            compiles the lessons
clang        clang          compiles them a second time
libclang-rt-dev clang-sanitizers AddressSanitizer for clang
libc6-dbg    /usr/lib/debug/.build-id names of functions, for valgrind
make         make           runs everything
g++          g++            C++20 coroutines, for the benchmark
check        /usr/include/check.h unit tests of the protocol
pkg-config   pkg-config     finds libraries
bats         bats           runs the tests of the commands
parallel     parallel       runs them side by side
valgrind     valgrind       memory errors, seen from outside
cppcheck     cppcheck       static analysis
clang-tidy   clang-tidy     static analysis
clang-format clang-format   layout of the code
python3      python3        the examples in Python
wasi-libc    /usr/lib/wasm32-wasi C library for WebAssembly: the harness runs there
patch        patch          makes wrong solutions from the right one
zip          zip            make handout
unzip        unzip          tests the handout
git          git            reads the times of commits, when grading checkouts
libarchive-dev /usr/include/archive.h reads what Moodle and Canvas export
libseccomp-dev /usr/include/seccomp.h confines submissions
libjansson-dev /usr/include/jansson.h results as JSON
libelf-dev   /usr/include/libelf.h reads object files
libsodium-dev /usr/include/sodium.h secret seeds, hashes
libutf8proc-dev /usr/include/utf8proc.h characters and their widths, in reports
bubblewrap   bwrap          confines where Landlock is missing
doxygen      doxygen        reads the pages and headers of the site
python3-pygments /usr/lib/python3/dist-packages/pygments colours the code of the site
lld          wasm-ld        links WebAssembly for the site
chromium     chromium       tests the site
nodejs       node           runs the modules and drives the browser
npm          npm            fetches playwright-core and axe-core
munge        /usr/sbin/munged tests grading on a cluster
slurmctld    /usr/sbin/slurmctld the same
slurmd       /usr/sbin/slurmd the same
slurm-client sbatch         the same
'

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

missing=
reasons=
while read -r package sign reason; do
    [ -n "$package" ] || continue
    has "$sign" && continue
    missing="$missing $package"
    reasons="$reasons  $package: $reason
"
done <<END
$needs
END

# What drives the browser: two packages, by the versions in package-lock.json.
browser_tools() {
    [ -d tests/checks/site/node_modules/axe-core ] &&
        [ -d tests/checks/site/node_modules/playwright-core ] && return
    echo "setup: npm fetches playwright-core and axe-core into tests/checks/site."
    (cd tests/checks/site && npm ci --silent --no-audit --no-fund)
}

if [ -z "$missing" ]; then
    browser_tools
    echo "setup: everything the tests need is here."
    exit 0
fi

echo "setup: the tests need these packages, which are not here yet:"
printf '%s' "$reasons"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Install them with your system's package manager (the names above are"
    echo "Debian's), then run make test again."
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Type this, then run make test again:"
    echo "  sudo apt-get install$missing"
    exit 1
fi
echo "setup: installing them with apt-get."
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086
apt-get install -y -qq --no-install-recommends $missing > /dev/null
browser_tools
echo "setup: done."
