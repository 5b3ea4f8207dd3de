#include "foreign.h"

#include "../typed.h"

#include <stdio.h>
#include <string.h>

#define READ_IT "-"

/* What each kind of file begins with. */
static const struct {
    const char *start;
    size_t size;
    struct foreign kind;
} kinds[] = {
    {"\x1f\x8b", 2, {"it is compressed", "zcat", READ_IT, true}},
    {"\x1f\x9d", 2, {"it is compressed", "zcat", READ_IT, true}},
    {"BZh", 3, {"it is compressed", "bzcat", READ_IT, true}},
    {"\xfd"
     "7zXZ",
     5,
     {"it is compressed", "xzcat", READ_IT, true}},
    {"\x28\xb5\x2f\xfd", 4, {"it is compressed", "zstdcat", READ_IT, true}},
    {"\x04\x22\x4d\x18", 4, {"it is compressed", "lz4cat", READ_IT, true}},
    {"PK\3\4", 4, {"it is an archive", "unzip -p", READ_IT, true}},
    {"\x7f"
     "ELF",
     4,
     {"it is a program, and no log", NULL, NULL, true}},
    {"%PDF", 4, {"it is a PDF, and no log", NULL, NULL, true}},
    {"SQLite format 3", 15, {"it is a database, and no log", NULL, NULL, true}},
    {"\xff\xfe",
     2,
     {"it is UTF-16", "iconv -f UTF-16 -t UTF-8", READ_IT, false}},
    {"\xfe\xff",
     2,
     {"it is UTF-16", "iconv -f UTF-16 -t UTF-8", READ_IT, false}},
};

static const struct foreign little_endian = {
    "it is UTF-16", "iconv -f UTF-16LE -t UTF-8", READ_IT, false};
static const struct foreign big_endian = {
    "it is UTF-16", "iconv -f UTF-16BE -t UTF-8", READ_IT, false};
static const struct foreign json = {
    "it is JSON, which logreport does not read. This takes request and status "
    "from it",
    "jq -r '\"\\\"\\(.request)\\\" \\(.status)\"'", "--format loose -", false};
static const struct foreign binary = {"it holds bytes that no text has", "file",
                                      NULL, false};

/* In UTF-16, every other byte of most lines is 0: the first one of each pair if
 * `first` is 0, or the second one. */
static bool is_utf16(struct slice line, size_t first)
{
    enum { ENOUGH = 8 };
    if (line.size < ENOUGH)
        return false;
    for (size_t at = 0; at + 1 < ENOUGH; at += 2)
        if (line.bytes[at + first] != '\0' ||
            line.bytes[at + 1 - first] == '\0')
            return false;
    return true;
}

static bool is_json(struct slice line)
{
    size_t at = 0;
    while (at < line.size && strchr(" \t\r[", line.bytes[at]) &&
           line.bytes[at] != '\0')
        at++;
    if (at < line.size && line.bytes[at] == '{')
        return at + 1 == line.size || strchr(" \t\r\"}", line.bytes[at + 1]);
    return at == line.size && line.size > 0 && line.bytes[0] == '[';
}

/* A NUL, or so many control characters that a terminal would suffer. */
static bool is_binary(struct slice line)
{
    size_t controls = 0;
    for (size_t at = 0; at < line.size; at++) {
        unsigned char byte = (unsigned char)line.bytes[at];
        controls += byte < ' ' && !strchr("\t\r\v\f\033", byte);
        controls += byte == '\0';
    }
    return controls > 0 && controls >= line.size / 10;
}

const struct foreign *foreign_kind(struct slice line)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (line.size >= kinds[i].size &&
            memcmp(line.bytes, kinds[i].start, kinds[i].size) == 0)
            return &kinds[i].kind;
    if (is_utf16(line, 1))
        return &little_endian;
    if (is_utf16(line, 0))
        return &big_endian;
    if (is_json(line))
        return &json;
    return is_binary(line) ? &binary : NULL;
}

void foreign_tell(const struct foreign *foreign, const char *path)
{
    bool input = strcmp(path, "-") == 0;
    fprintf(stderr, "logreport: %s: %s.", log_name(path), foreign->is);
    if (foreign->type && !(input && foreign == &binary)) {
        fprintf(stderr, " Type: %s%s", input ? "... | " : "", foreign->type);
        if (!input) {
            fputc(' ', stderr);
            typed_print_path(path);
        }
        if (foreign->then) {
            fputs(" | ", stderr);
            typed_print_path(typed_program());
            fprintf(stderr, " %s", foreign->then);
        }
    }
    fputc('\n', stderr);
}
