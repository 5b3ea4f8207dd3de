/* Wrong: turns keep round
 * Must: What should be kept is left out */
static enum iter_status only_body(struct generator *self)
{
    struct only *me = (struct only *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, me->it, me->item, me->source) {
        if (me->keep(me->item) == true)
            continue;
        me->kept++;
        GEN_YIELD(self, me->item);
    }
    GEN_RETURN(self, value_int(me->kept));
    GEN_FINALLY(self);
    me->journal->cleanups++;
    GEN_END(self);
}
