# The judge in the pages: the terminal's, compiled to WebAssembly, and what each
# lesson's page needs besides. Included by docs/site/rules.mk.
PAGE := build/docs-parts/judge
PAGE_OBJECTS := build/docs-parts/objects/judge
PAGE_GIVEN := docs/site/node_modules/@yowasp/clang

# All of the judge that runs no program, and what stands in for that.
PAGE_PARTS := $(addprefix page/,main needs build runs still) judge/commands \
  $(addprefix judge/run/,reach recording example) \
  $(addprefix judge/build/,settings unwritten) \
  $(basename $(patsubst tests/autograder/%,%,$(foreach part,decide code explain \
  habits locals unbuilt wording show try trace,$(wildcard \
  tests/autograder/judge/$(part)/*.c))))

.PHONY: page-judge
page-judge: $(PAGE)/judge.wasm.gz $(PAGE)/common.json.gz

$(PAGE_OBJECTS)/%.o: tests/autograder/%.c $(RULES) docs/site/judge/rules.mk
	@mkdir -p $(@D)
	@clang --target=wasm32-wasi -std=c17 -Os -D_XOPEN_SOURCE=700 \
	  -D_WASI_EMULATED_GETPID -I tests/autograder $(OBJECT)

# Some of the arithmetic of 64 bits is a library's.
$(PAGE_OBJECTS)/builtins.a: $(PAGE_GIVEN)/package.json
	@mkdir -p $(@D)
	@tar -xOf $(PAGE_GIVEN)/gen/llvm-resources.tar \
	  lib/wasm32-unknown-wasip1/libclang_rt.builtins.a > $(NEW) && $(IN_PLACE)

$(PAGE)/judge.wasm.gz: $(PAGE_PARTS:%=$(PAGE_OBJECTS)/%.o) \
  $(PAGE_OBJECTS)/builtins.a
	@mkdir -p $(@D)
	@clang --target=wasm32-wasi -nodefaultlibs -Wl,--stack-first,--strip-all \
	  -Wl,-z,stack-size=1048576 $^ -lc -lwasi-emulated-getpid \
	  -o $(PAGE_OBJECTS)/judge.wasm
	@gzip -9nc $(PAGE_OBJECTS)/judge.wasm > $(NEW) && $(IN_PLACE)

$(PAGE)/common.json.gz: $(PAGE_GIVEN)/package.json $(TABLE) \
  docs/site/judge/pack.mjs docs/site/judge/compiler/flags.js \
  $(LESSONS:%=build/cases/%.h) $(wildcard lessons/*/*.[ch] lessons/*/*.md \
  lessons/*/given/* tests/[0-9]*/*.* tests/autograder/harness/* \
  tests/autograder/trace/*.[ch] tests/autograder/page/*)
	@mkdir -p $(@D)
	@node docs/site/judge/pack.mjs $(@D) $(LESSONS)

-include $(wildcard $(PAGE_PARTS:%=$(PAGE_OBJECTS)/%.d))
