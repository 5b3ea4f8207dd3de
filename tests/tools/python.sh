# Which Python runs what imports Debian's packages: the system's own, as another
# one that comes first in PATH does not see them. Sourced; sets $python.
# shellcheck disable=SC2034
python=/usr/bin/python3
[ -x "$python" ] || python=python3
