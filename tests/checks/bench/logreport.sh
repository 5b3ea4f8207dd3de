# Measures logreport beside other programs.
#
#     sh logreport.sh BUILD-FOLDER [MEBIBYTES]
#
# make logreport has built the program.
set -eu
build=${1:-build/cc} size=${2:-${LOG_MEBIBYTES:-256}}
command -v python3 >/dev/null 2>&1 ||
    { echo "python3: not installed, logreport is not measured"; exit 0; }
mkdir -p "$build/bench"
exec python3 "$(dirname "$0")/logreport.py" "$size" "$build/bench"
