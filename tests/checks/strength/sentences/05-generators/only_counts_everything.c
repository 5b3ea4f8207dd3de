/* Wrong: kept counts every item, also those that are not handed out
 * Must: count only the items ... handed out
 * Never: cleanups */
static enum iter_status only_body(struct generator *self)
{
    struct only *me = (struct only *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, me->it, me->item, me->source) {
        me->kept++;
        if (me->keep(me->item))
            GEN_YIELD(self, me->item);
    }
    GEN_RETURN(self, value_int(me->kept));
    GEN_FINALLY(self);
    me->journal->cleanups++;
    GEN_END(self);
}
