// Of the package's headers and libraries those that C needs.
const CLANG = new RegExp("^include/(__std(arg|def)\\w*|__float_\\w+|stdarg|stdbool|stddef|stdint|" +
  "limits|float|iso646|stdalign|stdnoreturn|stdatomic|stdckdint|stdcountof|inttypes|tgmath)\\.h$");
const LIBRARIES = new RegExp("^lib/(wasm32-wasip1/(crt1-command\\.o|libc\\.a|libm\\.a|" +
  "libc-printscan-long-double\\.a|libwasi-emulated-(signal|process-clocks)\\.a)|" +
  "wasm32-unknown-wasip1/libclang_rt\\.builtins\\.a)$");
const C_LIBRARY = /^include\/wasm32-wasip1\/(?!c\+\+)/;
const FOLDERS = /^(include|lib)(\/wasm32-(unknown-)?wasip1)?\/?$/;

const BLOCK = 512;

/** A tar file with the entries of this one that C needs, each as it is. */
export const librariesOfC = (tar) => {
  const kept = [];
  for (let at = 0; tar[at] !== 0;) {
    const field = (from, length) =>
      tar.toString("latin1", at + from, at + from + length).replace(/\0.*$/s, "");
    const name = field(0, 100);
    const size = BLOCK * (1 + Math.ceil((parseInt(field(124, 12), 8) || 0) / BLOCK));
    if ([CLANG, LIBRARIES, C_LIBRARY, FOLDERS].some((wanted) => wanted.test(name)))
      kept.push(tar.subarray(at, at + size));
    at += size;
  }
  return Buffer.concat([...kept, Buffer.alloc(2 * BLOCK)]);
};
