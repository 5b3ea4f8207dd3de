#include "html_parts.h"

#include <sodium.h>
#include <string.h>

/* The script's hash as a policy names it: "sha256-...". */
static void script_hash(FILE *out)
{
    crypto_hash_sha256_state state;
    unsigned char hash[crypto_hash_sha256_BYTES];
    char text[sodium_base64_ENCODED_LEN(sizeof hash,
                                        sodium_base64_VARIANT_ORIGINAL)];
    crypto_hash_sha256_init(&state);
    for (const char *const *line = html_script; *line; line++)
        crypto_hash_sha256_update(&state, (const unsigned char *)*line,
                                  strlen(*line));
    crypto_hash_sha256_final(&state, hash);
    sodium_bin2base64(text, sizeof text, hash, sizeof hash,
                      sodium_base64_VARIANT_ORIGINAL);
    fprintf(out, "sha256-%s", text);
}

static void lines(FILE *out, const char *const *text)
{
    for (; *text; text++)
        fputs(*text, out);
}

void html_head(FILE *out)
{
    fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
          "<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, "
          "initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; base-uri 'none'; form-action 'none'; "
          "style-src 'unsafe-inline'; script-src '",
          out);
    script_hash(out);
    fputs("'\">\n<title>Iterators by Hand: the class</title>\n<style>\n", out);
    lines(out, html_style);
    fputs("</style>\n</head>\n<body>\n", out);
}

void html_foot(FILE *out)
{
    fputs("</main>\n<script>", out);
    lines(out, html_script);
    fputs("</script>\n</body>\n</html>\n", out);
}
