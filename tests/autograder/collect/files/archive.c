#include "collect/archive/walk.h"
#include "sift.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int64_t most_of_entry(const struct entry *entry, void *context)
{
    return sift_most(context, entry->path);
}

static void take_entry(const struct entry *entry, void *context)
{
    struct sift *sift = context;
    sift_add(sift, entry, entry->path, false, false);
}

static void sift_archive(struct sift *sift, struct region archive,
                         const char *shown, unsigned depth, struct spool *spool)
{
    char *prefix = text_format("%s/", shown);
    sift->depth = depth;
    sift->prefix = prefix;
    struct unpack_plan plan = {
        .archive = archive,
        .name = shown,
        .compressed = name_is_compressed(shown),
        .spool = spool,
        .most_entries = MOST_ENTRIES,
        .most_bytes = MOST_ARCHIVE,
        .most_seconds = MOST_SECONDS,
        .stop_at_bombs = true,
        .cut = &sift->cut,
        .most = most_of_entry,
        .take = take_entry,
        .context = sift,
    };
    char *said = unpack(&plan);
    if (said)
        problems_unread(sift->problems, "%s", said);
    free(said);
    sift->depth = 0;
    sift->prefix = NULL;
    free(prefix);
}

/* Candidates move as more are added: `archive` is a copy. */
static void open_candidate(struct sift *sift, struct candidate archive,
                           struct spool *spool)
{
    struct region region = archive.content;
    if (archive.path)
        region = walk_file(archive.root, archive.path);
    if (archive.state == ENTRY_ENCRYPTED)
        problems_unread(sift->problems, "%s is encrypted, and stays closed.",
                        archive.shown);
    else if (archive.state == ENTRY_DAMAGED)
        problems_unread(sift->problems, "%s is damaged, and stays closed.",
                        archive.shown);
    else if (archive.state == ENTRY_LARGE || region.length > MOST_ARCHIVE)
        problems_unread(sift->problems,
                        "%s is larger than %d MiB, and stays closed.",
                        archive.shown, MOST_ARCHIVE >> 20);
    else if (region.fd < 0)
        problems_unread(sift->problems, "%s can't be read: %s.", archive.shown,
                        strerror(errno));
    else
        sift_archive(sift, region, archive.shown, archive.depth + 1, spool);
    if (archive.path && region.fd >= 0)
        close(region.fd);
}

void sift_archives(struct sift *sift, struct spool *spool)
{
    size_t opened = 0;
    for (size_t i = 0; i < sift->count; i++) { /* of them, some bring more */
        if (sift->at[i].lesson != CANDIDATE_ARCHIVE)
            continue;
        if (opened++ == MOST_ARCHIVES) {
            problems_unread(
                sift->problems,
                "There are more than %d archives in it; %s and those "
                "after it stay closed.",
                MOST_ARCHIVES, sift->at[i].shown);
            break;
        }
        open_candidate(sift, sift->at[i], spool);
    }
}
