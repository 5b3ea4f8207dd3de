#include "unpack_wire.h"

#include "utf8.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

/* So much more content than was read for it is no program text. */
enum { BOMB_RATIO = 200 };
static const int64_t bomb_least = (int64_t)1 << 20;

struct reader {
    const struct unpack_plan *plan;
    int pipe;
    int64_t offset;           /* in the archive */
    int64_t total;            /* bytes of content so far */
    char bytes[MESSAGE_MOST]; /* of content */
    char some[16384];         /* of the archive */
};

/* --- The pipe ------------------------------------------------------------ */

static void send_bytes(const struct reader *reader, const char *bytes,
                       size_t size)
{
    while (size > 0) {
        ssize_t done = write(reader->pipe, bytes, size);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            _exit(1);
        bytes += done;
        size -= (size_t)done;
    }
}

static void send_message(const struct reader *reader, struct message message,
                         const char *bytes)
{
    send_bytes(reader, (const char *)&message, sizeof message);
    send_bytes(reader, bytes, message.size);
}

/* Says it and is done. */
__attribute__((noreturn)) static void finish(const struct reader *reader,
                                             enum message_kind kind)
{
    send_message(reader, (struct message){.kind = kind}, "");
    _exit(0);
}

/* --- The archive --------------------------------------------------------- */

static la_ssize_t read_some(struct archive *archive, void *context,
                            const void **bytes)
{
    struct reader *reader = context;
    (void)archive;
    int64_t got = region_read(&reader->plan->archive, reader->offset,
                              reader->some, sizeof reader->some);
    if (got > 0)
        reader->offset += got;
    *bytes = reader->some;
    return (la_ssize_t)got;
}

static la_int64_t skip_some(struct archive *archive, void *context,
                            la_int64_t size)
{
    struct reader *reader = context;
    (void)archive;
    int64_t left = reader->plan->archive.length - reader->offset;
    if (size > left)
        size = left;
    reader->offset += size;
    return size;
}

static la_int64_t seek_to(struct archive *archive, void *context,
                          la_int64_t offset, int whence)
{
    struct reader *reader = context;
    (void)archive;
    if (whence == SEEK_CUR)
        offset += reader->offset;
    else if (whence == SEEK_END)
        offset += reader->plan->archive.length;
    if (offset < 0)
        return ARCHIVE_FATAL;
    reader->offset = offset;
    return offset;
}

static struct archive *open_archive(struct reader *reader, bool whole)
{
    struct archive *archive = archive_read_new();
    if (!archive)
        _exit(1);
    if (whole) {
        archive_read_support_filter_gzip(archive);
        archive_read_support_filter_xz(archive);
        archive_read_support_filter_bzip2(archive);
        archive_read_support_format_raw(archive);
    } else {
        /* Only by its directory: to find entries without it would mean to
         * decompress what nobody asked for. */
        archive_read_support_format_zip_seekable(archive);
        archive_read_support_format_tar(archive);
        archive_read_support_format_7zip(archive);
        archive_read_support_format_rar(archive);
        archive_read_support_format_rar5(archive);
        archive_read_set_seek_callback(archive, seek_to);
    }
    archive_read_set_callback_data(archive, reader);
    archive_read_set_read_callback(archive, read_some);
    archive_read_set_skip_callback(archive, skip_some);
    return archive;
}

static enum entry_kind kind_of(struct archive_entry *entry)
{
    if (archive_entry_hardlink(entry))
        return ENTRY_LINK;
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
        return ENTRY_FILE;
    case AE_IFDIR:
        return ENTRY_FOLDER;
    case AE_IFLNK:
        return ENTRY_LINK;
    default:
        return ENTRY_OTHER;
    }
}

/* Does the text end with a letter of UTF-8 that has several bytes? */
static bool ends_with_letter(const char *text, size_t size)
{
    for (size_t width = 2; width <= 4 && width <= size; width++)
        if (utf8_length(text + size - width, width) == width)
            return true;
    return false;
}

/* Up to the next separator. A backslash may also be the second half of a letter
 * in Chinese and Japanese, as Windows wrote them. */
static size_t part_length(const char *path)
{
    size_t size = strcspn(path, "/\\");
    while (path[size] == '\\' && size > 0 && (path[size - 1] & 0x80) &&
           !ends_with_letter(path, size))
        size += 1 + strcspn(path + size + 1, "/\\");
    return size;
}

/* The path without "." and "..", which mean nothing here, and with slashes
 * where an archive made on Windows has something else. */
static void tidy_path(const char *path, char tidy[PATH_LONGEST])
{
    size_t size = 0;
    while (path && *path && size < PATH_LONGEST - 1) {
        size_t part = part_length(path);
        bool nothing = part == 0 || (part == 1 && path[0] == '.') ||
                       (part == 2 && path[0] == '.' && path[1] == '.');
        size_t room = PATH_LONGEST - 1 - size;
        size_t width = part + (path[part] != '\0');
        if (!nothing) {
            memcpy(tidy + size, path, width < room ? width : room);
            size += width < room ? width : room;
            if (path[part] == '\\' && width <= room)
                tidy[size - 1] = '/';
        }
        path += width;
    }
    while (size > 0 && tidy[size - 1] == '/')
        size--;
    tidy[size] = '\0';
}

/* --- Contents ------------------------------------------------------------ */

/* Sends at most `most` bytes of the entry that is up, and no more than it says
 * that there are: that is what was granted. */
static enum entry_state send_content(struct reader *reader,
                                     struct archive *archive, int64_t most,
                                     int64_t declared)
{
    int64_t before = archive_filter_bytes(archive, -1), size = 0;
    for (;;) {
        la_ssize_t got =
            archive_read_data(archive, reader->bytes, sizeof reader->bytes);
        if (got < 0)
            return ENTRY_DAMAGED;
        if (got == 0)
            return ENTRY_FINE;
        size += got;
        reader->total += got;
        int64_t read = archive_filter_bytes(archive, -1) - before;
        if (reader->plan->stop_at_bombs && size > bomb_least &&
            size / BOMB_RATIO > read)
            finish(reader, MESSAGE_BOMB);
        if (reader->total > reader->plan->most_bytes)
            finish(reader, MESSAGE_LARGE);
        if (declared >= 0 && size > declared)
            return ENTRY_DAMAGED;
        if (size > most)
            return ENTRY_LARGE;
        send_message(
            reader,
            (struct message){.kind = MESSAGE_CONTENT, .size = (uint32_t)got},
            reader->bytes);
    }
}

static void send_entry(struct reader *reader, struct archive *archive,
                       struct archive_entry *entry, size_t index)
{
    char path[PATH_LONGEST];
    const char *name = archive_entry_pathname(entry);
    bool is_file = kind_of(entry) == ENTRY_FILE;
    /* A name that says it is UTF-8 and is not gets lost: what is in the file
     * has to tell what it is. */
    tidy_path(name || !is_file ? name : "nameless.c", path);
    struct entry told = {
        .path = path,
        .kind = kind_of(entry),
        .index = index,
        .size =
            archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1,
    };
    struct message message = {.kind = MESSAGE_ENTRY,
                              .entry = told.kind,
                              .size = (uint32_t)strlen(path),
                              .index = index};
    send_message(reader, message, path);
    int64_t most = told.kind == ENTRY_FILE && reader->plan->most
                       ? reader->plan->most(&told, reader->plan->context)
                       : 0;
    message.kind = MESSAGE_DONE;
    message.size = 0;
    if (most > 0 && archive_entry_is_encrypted(entry))
        message.state = ENTRY_ENCRYPTED;
    else if (most > 0)
        message.state = send_content(reader, archive, most, told.size);
    else if (most < 0)
        message.state = ENTRY_LARGE;
    send_message(reader, message, "");
}

static void send_entries(struct reader *reader, struct archive *archive)
{
    struct archive_entry *entry;
    for (size_t index = 0;; index++) {
        int status = archive_read_next_header(archive, &entry);
        if (status == ARCHIVE_EOF)
            finish(reader, MESSAGE_END);
        if (status == ARCHIVE_FATAL || status == ARCHIVE_FAILED)
            finish(reader, archive_read_has_encrypted_entries(archive) == 1 &&
                                   index == 0
                               ? MESSAGE_ENCRYPTED
                               : MESSAGE_DAMAGED);
        if (index == reader->plan->most_entries)
            finish(reader, MESSAGE_MANY);
        if (status != ARCHIVE_RETRY)
            send_entry(reader, archive, entry, index);
    }
}

void unpack_child(const struct unpack_plan *plan, int pipe, bool whole)
{
    struct reader reader = {.plan = plan, .pipe = pipe};
    /* So that names in UTF-8 come through: what that needs must be loaded
     * before the jail. */
    setlocale(LC_CTYPE, "C.UTF-8");
    jail_enter(plan->most_seconds);
    struct archive *archive = open_archive(&reader, whole);
    if (archive_read_open1(archive) != ARCHIVE_OK)
        finish(&reader, MESSAGE_DAMAGED);
    send_entries(&reader, archive);
    _exit(0);
}
