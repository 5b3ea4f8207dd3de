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

/* Where the path stands, or the free place where it belongs. */
static struct path_place *find(const struct paths *paths, struct slice path,
                               uint64_t hash)
{
    size_t at = hash & (paths->size - 1);
    struct path_place *place;
    while ((place = &paths->places[at])->count) {
        if (place->hash == hash && place->count->size == path.size &&
            memcmp(place->count->path, path.bytes, path.size) == 0)
            break;
        at = (at + 1) & (paths->size - 1);
    }
    return place;
}

static void grow(struct paths *paths)
{
    struct paths old = *paths;
    if (old.size == 0)
        paths->key = siphash_draw_key();
    paths->size = old.size > 0 ? 2 * old.size : FIRST_SIZE;
    paths->places =
        memory_new(paths->size * sizeof *paths->places, MEMORY_PLAIN);
    for (size_t i = 0; i < old.size; i++)
        if (old.places[i].count)
            *find(paths, path_of_count(old.places[i].count),
                  old.places[i].hash) = old.places[i];
    memory_free(old.places);
}

/* A path that was requested once. */
static struct path_count *count_new(struct slice path)
{
    struct path_count *count =
        memory_new(sizeof *count + path.size, MEMORY_PLAIN);
    count->requests = 1;
    count->size = path.size;
    memcpy(count->path, path.bytes, path.size);
    return count;
}

void paths_add(struct paths *paths, struct slice path)
{
    if (4 * paths->count >= 3 * paths->size)
        grow(paths);
    uint64_t hash = siphash(path, paths->key);
    struct path_place *place = find(paths, path, hash);
    if (place->count) {
        place->count->requests++;
        return;
    }
    *place = (struct path_place){.hash = hash, .count = count_new(path)};
    paths->count++;
}

/* Free places stand last. */
static int compare(const void *left, const void *right)
{
    const struct path_count *a = ((const struct path_place *)left)->count;
    const struct path_count *b = ((const struct path_place *)right)->count;
    if (!a || !b)
        return (b != NULL) - (a != NULL);
    if (a->requests != b->requests)
        return a->requests < b->requests ? 1 : -1;
    size_t size = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->path, b->path, size);
    return order != 0 ? order : (a->size > b->size) - (a->size < b->size);
}

void paths_sort(struct paths *paths)
{
    if (paths->size > 0)
        qsort(paths->places, paths->size, sizeof *paths->places, compare);
}

void paths_free(struct paths *paths)
{
    for (size_t i = 0; i < paths->size; i++)
        memory_free(paths->places[i].count);
    memory_free(paths->places);
    *paths = (struct paths){0};
}
