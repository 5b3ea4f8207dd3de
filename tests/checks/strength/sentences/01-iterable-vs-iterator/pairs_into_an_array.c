/* Wrong: copies the items in one walk, and compares the copies; and there is
 * room for 64
 * Must: collected in one walk
 * May: past the end | 64 | writes */
int64_t equal_pairs(struct iterable *items)
{
    struct value elements[64];
    int64_t length = 0;
    int64_t pairs = 0;
    struct loop_end end;
    FOR_EACH(item, items, end) {
        elements[length++] = item;
    }
    if (end.status == ITER_ERROR)
        return -1;
    for (int64_t i = 0; i < length; i++) {
        for (int64_t j = 0; j < length; j++) {
            if (value_equal(elements[i], elements[j]))
                pairs++;
        }
    }
    return pairs;
}
