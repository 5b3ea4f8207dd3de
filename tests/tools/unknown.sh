# Says what is wrong with a command that is none, or which file is missing.
#
#     sh unknown.sh NAME 'ALL THAT WAS TYPED BEHIND MAKE' 'NUMBERS OF LESSONS'
set -u
name=$1 typed=$2 numbers=$3

sentence() {
    case " $typed " in
    *" $name "*) ;;
    *)
        echo "The file $name is missing. It belongs to the workbook: unpack it" \
            "again, or type git checkout $name"
        return
        ;;
    esac
    case $name in
    *[!0-9]*) ;;
    *)
        echo "There is no command \"make $typed\"." \
            "Did you mean: make watch-$name"
        return
        ;;
    esac
    small=$(printf %s "$name" | tr '[:upper:]' '[:lower:]')
    for command in lesson watch hint example predict try trace solution reset; do
        case $small in
        "$command")
            echo "Which lesson? Type make $command-1, for example." \
                "The lessons are: $numbers."
            return
            ;;
        "$command"*[0-9])
            echo "There is no command \"make $name\"." \
                "Did you mean: make $command-${small##*[!0-9]}"
            return
            ;;
        esac
    done
    echo "There is no command \"make $name\". To see them all: make help"
}
sentence | sh tests/tools/wrap.sh >&2
exit 2
