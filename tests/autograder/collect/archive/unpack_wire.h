/**
 * @file
 * What the process that reads an archive tells the one that started it.
 */
#ifndef UNPACK_WIRE_H
#define UNPACK_WIRE_H

#include "jail.h"
#include "unpack.h"

/** What a message says. */
enum message_kind {
    MESSAGE_ENTRY,     /**< an entry; its path follows */
    MESSAGE_CONTENT,   /**< a part of its content follows */
    MESSAGE_DONE,      /**< the entry's end, and its state */
    MESSAGE_BOMB,      /**< far more content than there was to read */
    MESSAGE_MANY,      /**< there are more entries than are looked at */
    MESSAGE_LARGE,     /**< the contents are larger than is read */
    MESSAGE_DAMAGED,   /**< it can't be read any further */
    MESSAGE_ENCRYPTED, /**< not even its names can be read */
    MESSAGE_END,       /**< it was read to its end */
};

/** The head of a message. Between processes of one program. */
struct message {
    enum message_kind kind;
    enum entry_kind entry;
    enum entry_state state;
    uint32_t size; /**< bytes that follow, at most MESSAGE_MOST */
    uint64_t index;
};

/** Most bytes after a head, and most bytes of a path. */
enum { MESSAGE_MOST = 65536, PATH_LONGEST = 4096 };

/**
 * Reads the archive and tells what is in it; never returns.
 * @param whole  only decompresses it, as one entry of that content
 */
void unpack_child(const struct unpack_plan *plan, int pipe, bool whole)
    __attribute__((noreturn));

/** Reads `size` bytes, or as many as there are before the pipe's end. */
size_t wire_read(int pipe, char *bytes, size_t size);

#endif
