# Lists the yields of some C files, with the function that each is in, as
# initializers of struct yield_place.
/^[a-z].*[a-z_]+\(struct generator \*self\)/ || /^[a-z_]+\(struct generator/ {
    body = $0
    sub(/\(.*/, "", body)
    sub(/.*[ *]/, "", body)
}
/GEN_YIELD(_CATCH|_FROM)?\(/ { printf "{\"%s\", %d},\n", body, FNR }
