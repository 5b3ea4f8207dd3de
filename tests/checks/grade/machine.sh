# What the machine lacks is no student's fault. Sourced by check.sh.

machine=$work/machine
# A compiler whose linker has no room for what has a variable "full". It calls the
# tools that those call tools of its own: no others are let in.
make_full_machine() {
    mkdir -p "$machine/bin" "$machine/class/Ann" &&
        { cat solutions/02-my-range/my_range.c; echo 'int full;'; } \
            > "$machine/class/Ann/my_range.c" || return 1
    cat > "$machine/bin/cc" << END
#!/bin/sh
case \$1 in
-print-prog-name=ld*) echo "$machine/bin/\${1#*=}" ;;
-print-prog-name=lto-wrapper) echo "$(command -v ld)" ;;
-print-prog-name=llvm-symbolizer) echo "$(command -v cc)" ;;
*) exec "$(command -v cc)" "\$@" ;;
esac
END
    chmod +x "$machine/bin/cc"
    for name in ld ld.bfd ld.gold ld.lld ld.mold; do
        gcc -std=c17 -D_GNU_SOURCE -x c - -o "$machine/bin/$name" << END || return 1
#include <stdio.h>
#include <string.h>
#include <unistd.h>
int main(int count, char **words)
{
    static char object[1 << 20];
    FILE *file = fopen("plain.o", "r");
    size_t size = file ? fread(object, 1, sizeof object, file) : 0;
    if (count == 1 || memmem(object, size, "full", 5))
        return puts("ld: final link failed: No space left on device") > 0;
    execv("$(command -v ld)", words);
    return 127;
}
END
    done
}
# grade_there PATH ROW
grade_there() {
    PATH=$1 $make grade SUBMISSIONS="$machine/class" LESSON=2 \
        GRADEBOOK="$machine/book" FORMAT=csv > "$machine/out" 2> "$machine/log"
    cat "$machine/out" "$machine/log"
    grep -qx "$2" "$machine/out"
}
full_disk_is_no_zero() {
    make_full_machine &&
        grade_there "$machine/bin:$PATH" 'Ann,,,Lesson 2: grader failed' &&
        grade_there "$PATH" 'Ann,10,10,'
}

check "a full disk makes nobody's work a 0, and is not remembered" \
    full_disk_is_no_zero
