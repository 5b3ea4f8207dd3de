#include "paths.h"

#include "memory.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_SIZE = 64 };

/* What stands before the first `end`, or all. */
static struct slice up_to(struct slice text, char end)
{
    const char *found =
        text.size > 0 ? memchr(text.bytes, end, text.size) : NULL;
    if (found)
        text.size = (size_t)(found - text.bytes);
    return text;
}

struct slice path_of_request(struct slice request)
{
    struct slice method = up_to(request, ' ');
    if (method.size < request.size) {
        request.bytes += method.size + 1;
        request.size -= method.size + 1;
    }
    return up_to(up_to(request, ' '), '?');
}

/* FNV-1a */
static uint64_t hash(struct slice text)
{
    uint64_t hash = 0xcbf29ce484222325;
    for (size_t i = 0; i < text.size; i++)
        hash = (hash ^ (unsigned char)text.bytes[i]) * 0x100000001b3;
    return hash ^ hash >> 32;
}

/* Where the path stands, or the free place where it belongs. */
static struct path_count *find(const struct paths *paths, struct slice path,
                               uint64_t hash)
{
    size_t at = hash & (paths->size - 1);
    struct path_count *place;
    while ((place = &paths->places[at])->requests > 0) {
        if (place->hash == hash && place->path.size == path.size &&
            memcmp(place->path.bytes, path.bytes, path.size) == 0)
            break;
        at = (at + 1) & (paths->size - 1);
    }
    return place;
}

static void grow(struct paths *paths)
{
    struct paths old = *paths;
    paths->size = old.size > 0 ? 2 * old.size : FIRST_SIZE;
    paths->places =
        memory_new(paths->size * sizeof *paths->places, MEMORY_PLAIN);
    for (size_t i = 0; i < old.size; i++)
        if (old.places[i].requests > 0)
            *find(paths, old.places[i].path, old.places[i].hash) =
                old.places[i];
    memory_free(old.places);
}

void paths_add(struct paths *paths, struct slice path)
{
    if (4 * paths->count >= 3 * paths->size)
        grow(paths);
    uint64_t path_hash = hash(path);
    struct path_count *place = find(paths, path, path_hash);
    if (place->requests++ > 0)
        return;
    char *copy = memory_new(path.size, MEMORY_PLAIN);
    memcpy(copy, path.bytes, path.size);
    place->path = (struct slice){.bytes = copy, .size = path.size};
    place->hash = path_hash;
    paths->count++;
}

static int compare(const void *left, const void *right)
{
    const struct path_count *a = left, *b = right;
    if (a->requests != b->requests)
        return a->requests < b->requests ? 1 : -1;
    size_t size = a->path.size < b->path.size ? a->path.size : b->path.size;
    int order = size > 0 ? memcmp(a->path.bytes, b->path.bytes, size) : 0;
    if (order != 0)
        return order;
    return (a->path.size > b->path.size) - (a->path.size < b->path.size);
}

void paths_sort(struct paths *paths)
{
    if (paths->size > 0)
        qsort(paths->places, paths->size, sizeof *paths->places, compare);
}

void paths_free(struct paths *paths)
{
    for (size_t i = 0; i < paths->size; i++)
        memory_free((char *)paths->places[i].path.bytes);
    memory_free(paths->places);
    *paths = (struct paths){0};
}
