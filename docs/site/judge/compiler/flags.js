// How C is compiled and linked for the page: the one place with the words of
// clang's and of the linker. What a program is built with natively stands in the
// Makefile (COMPILE, LEARNER_FLAGS) and in tests/autograder/rules.mk.

// What the driver would say to the compiler for this target. Without -disable-free
// all of it would be given back, for nothing.
const TARGET = [
  "-triple", "wasm32-unknown-wasip1", "-emit-obj", "-disable-free",
  "-mrelocation-model", "static", "-mframe-pointer=none", "-ffp-contract=on",
  "-fno-rounding-math", "-target-cpu", "generic", "-fvisibility=hidden",
  "-fgnuc-version=4.2.1", "-ferror-limit", "19",
  "-resource-dir", "/usr", "-isysroot", "/usr",
  "-internal-isystem", "/usr/include", "-internal-isystem", "/usr/include/wasm32-wasip1",
];

/** As COMPILE: for what is the project's own. */
export const COMPILE = [
  "-std=c17", "-D_POSIX_C_SOURCE=200809L", "-D_WASI_EMULATED_SIGNAL",
  "-D_WASI_EMULATED_PROCESS_CLOCKS",
];

// What SANITIZE of tests/tools/probe-compiler.sh asks UBSan for, and null, for which
// others have a processor. The program goes on: the function that is called is
// __ubsan_handle_NAME, without _abort (tests/autograder/page/undefined.c).
const KINDS = "array-bounds,float-cast-overflow,integer-divide-by-zero,null," +
  "shift-base,shift-exponent,signed-integer-overflow";

/** Undefined behaviour is told to the program itself. */
export const UNDEFINED = [
  `-fsanitize=${KINDS}`, `-fsanitize-recover=${KINDS}`, `-fsanitize-merge=${KINDS}`,
];

/** As LEARNER_FLAGS, and undefined behaviour is told. */
export const LEARNER = [
  ...COMPILE, "-Wall", "-Wextra", "-Wno-unused-parameter",
  "-Werror=incompatible-pointer-types", "-Werror=int-conversion",
  "-Werror=implicit-function-declaration", "-Werror=implicit-int",
  // Newer versions of clang count this among the first of those.
  "-Wno-error=incompatible-pointer-types-discards-qualifiers",
  "-Werror=return-type", "-debug-info-kind=line-tables-only", "-dwarf-version=4",
  ...UNDEFINED,
];

/** Where the headers of all lessons are. */
export const INCLUDE = ["-I", "lessons/protocol", "-I", "tests/autograder/harness"];

/** As LEDGER of the Makefile. */
export const LEDGER = ["-include", "tests/autograder/harness/ledger.h"];

/** The words that make an object of one source. */
export const compiling = (source, flags, object) => [
  "clang", "-cc1", ...TARGET, "-main-file-name", source.split("/").pop(), ...flags,
  "-o", object, "-x", "c", source,
];

/** The words that make a program of objects, in this order. */
export const linking = (objects, program) => [
  "wasm-ld", "-m", "wasm32", "--stack-first", "-z", "stack-size=1048576",
  "--max-memory=268435456", "-L/usr/lib/wasm32-wasip1",
  "/usr/lib/wasm32-wasip1/crt1-command.o", ...objects, "-lwasi-emulated-signal",
  "-lwasi-emulated-process-clocks", "-lc",
  "/usr/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a", "-o", program,
];
