# What a learner's file is judged with: the judge, and what it links the file
# with, in each variant. Included by the Makefile.

# What is built anew when it changes: how things are built. (MAKEFILE_LIST as it
# is here: later it names what the compiler wrote down, too.)
RULES := $(MAKEFILE_LIST)

export JUDGE_COMPILE = $(CC) $(LEARNER_FLAGS) $(COMPILER_FLAGS) $(LEDGER) \
  $(INCLUDE)
export JUDGE_EXAMPLE = $(CC) $(LEARNER_FLAGS) $(COMPILER_FLAGS) $(INCLUDE)
export JUDGE_LINKER = $(LINKER)
export JUDGE_SANITIZE = $(SANITIZE)
export JUDGE_SANITIZE_LINKER = $(SANITIZE_LINKER)
export JUDGE_OBJECTS = $(BUILD)
export JUDGE_MAKE = $(MAKE)

# --- The programs' version ---------------------------------------------------

OBJECTS := $(BUILD)/autograder
PROGRAMS := judge grade report
$(PROGRAMS:%=$(OBJECTS)/%/main.o): COMPILE += -DVERSION='"$(VERSION)"'

# --- The judge ---------------------------------------------------------------

JUDGE := $(BUILD)/judge
JUDGE_PARTS := $(basename $(patsubst tests/autograder/%,%,$(wildcard \
  tests/autograder/judge/*/*.c)))

$(JUDGE): $(JUDGE_PARTS:%=$(OBJECTS)/%.o) $(OBJECTS)/judge/commands.o \
  $(OBJECTS)/judge/main.o
	@$(CC) -o $(NEW) $^ && $(IN_PLACE)

$(BUILD)/judge.a: $(JUDGE_PARTS:%=$(OBJECTS)/%.o)
	@ar rcs $(NEW) $^ && $(IN_PLACE)

$(OBJECTS)/judge/%.o: tests/autograder/judge/%.c $(RULES)
	@mkdir -p $(@D)
	@$(COMPILE) -D_XOPEN_SOURCE=700 -D_DARWIN_C_SOURCE -O1 \
	  -I tests/autograder $(OBJECT)

# --- What it links a learner's file with -------------------------------------

PROTOCOL := $(call names,lessons/protocol)
HARNESS := $(filter-out main try,$(call names,tests/autograder/harness))
# The harness brings its own memory and its own end.
HARNESS_PROTOCOL := $(filter-out memory fatal,$(PROTOCOL))

$(BUILD)/protocol.a: $(PROTOCOL:%=$(BUILD)/protocol/%.o)
	@ar rcs $(NEW) $^ && $(IN_PLACE)

$(BUILD)/protocol/%.o: lessons/protocol/%.c $(RULES)
	@mkdir -p $(@D)
	@$(COMPILE) -O2 $(OBJECT)

# What the lesson $(2) gives to its learners as code, in the variant $(1).
given = $(patsubst %,$(BUILD)/$(1)/$(2)/given/%.o,$(call \
  names,lessons/$(2)/given))

parts = $(BUILD)/$(1)/$(2)/cases.o $(call given,$(1),$(2)) \
  $(BUILD)/$(1)/harness/main.o $(BUILD)/$(1)/harness.a
# A try stands in place of the cases.
try_parts = $(BUILD)/$(1)/harness/try.o $(filter-out %/cases.o,$(parts))

# What joins a learner's object may become part of a shared object with it.
SHARED := -fPIC -ftls-model=initial-exec

# What watches a learner's program whose run is traced: ahead of the harness,
# it is linked in place of what that has of the same name.
TRACE := $(BUILD)/plain/traced.o
$(TRACE): $(patsubst %,$(BUILD)/plain/trace/%.o,$(call \
  names,tests/autograder/trace))
	@$(CC) -r -nostdlib -o $(NEW) $^ && $(IN_PLACE)
$(BUILD)/plain/trace/%.o: tests/autograder/trace/%.c $(RULES)
	@mkdir -p $(@D)
	@$(COMPILE) -O1 $(INCLUDE) $(OBJECT)

# $(1) is plain, sanitized or reference, $(2) the flags for it.
define variant
$(BUILD)/$(1)/harness.a: $$(HARNESS:%=$(BUILD)/$(1)/harness/%.o) \
  $$(HARNESS_PROTOCOL:%=$(BUILD)/$(1)/protocol/%.o)
	@ar rcs $$(NEW) $$^ && $$(IN_PLACE)

$(BUILD)/$(1)/harness/%.o: tests/autograder/harness/%.c $$(RULES)
	@mkdir -p $$(@D)
	@$$(COMPILE) -O1 $(2) $$(INCLUDE) $$(OBJECT)

$(BUILD)/$(1)/protocol/%.o: lessons/protocol/%.c $$(RULES)
	@mkdir -p $$(@D)
	@$$(COMPILE) -O1 $(2) $$(OBJECT)
endef

# $(1) is the variant, $(2) the lesson's folder, $(3) the flags. The cases are
# one object, with what only they need: the other C files beside them.
define lesson_variant
$(BUILD)/$(1)/$(2)/given/%.o: lessons/$(2)/given/%.c $$(RULES)
	@mkdir -p $$(@D)
	@$$(COMPILE) -O1 $$(SHARED) $(3) -I lessons/protocol $$(OBJECT)

$(BUILD)/$(1)/$(2)/cases.o: $$(patsubst %,$(BUILD)/$(1)/$(2)/cases/%.o,\
  $$(filter-out stub try,$$(call names,tests/$(2))))
	@if [ $$(words $$^) -eq 1 ]; then cp $$^ $$(NEW); else \
	  $$(CC) -r -nostdlib -o $$(NEW) $$^; fi && $$(IN_PLACE)

$(BUILD)/$(1)/$(2)/cases/%.o: tests/$(2)/%.c build/cases/$(2).h \
  $$(RULES)
	@mkdir -p $$(@D)
	@$$(COMPILE) -O0 $$(SHARED) $(3) -I lessons/$(2) $$(INCLUDE) \
	  $$(if $$(filter %/cases.c,$$<),$$(LEDGER) -include build/cases/$(2).h) \
	  $$(OBJECT)
endef

build/cases/%.h: $(TABLE) tests/tools/cases.awk
	@mkdir -p $(@D)
	@awk -v folder=$* -f tests/tools/cases.awk $(TABLE) > $(NEW) && $(IN_PLACE)

# Frame pointers, so that a report tells the learner's line as well.
WATCHED = $(SANITIZE) -fno-omit-frame-pointer -fno-optimize-sibling-calls
$(eval $(call variant,plain,))
$(eval $(call variant,sanitized,$$(WATCHED)))
$(eval $(call variant,reference,-DREFERENCE))
$(foreach l,$(LESSONS),$(eval $(call lesson_variant,plain,$(l),))\
  $(eval $(call lesson_variant,sanitized,$(l),$$(WATCHED)))\
  $(eval $(call lesson_variant,reference,$(l),-DREFERENCE)))

# --- What asks it from outside, when it is graded -----------------------------

# The observer is the harness with a lesson's cases, in which the lesson's own
# functions ask; the subject is the program under test, which answers as well.
OBSERVER := tests/autograder/observer
WIRE := message wire shared objects callbacks
OBSERVER_WRAPS := observe_status memory_free harness_give_back ledger_check \
  ledger_in_use iter_unraisable_count

# The program under test is one for all lessons: the submission is loaded by it,
# with the lesson's cases and what answers an observer. A static sanitizer takes
# a fifth less, where there is one. $(1) is the variant.
define program_under_test
$(BUILD)/$(1)/observer/%.o: $(OBSERVER)/%.c $$(RULES)
	@mkdir -p $$(@D)
	@$$(COMPILE) -O1 $(2) $$(INCLUDE) -I tests/autograder $$(OBJECT)
$(BUILD)/$(1)/subject: \
  $$(patsubst %,$(BUILD)/$(1)/observer/%.o,$$(WIRE) standins starter subject) \
  $(BUILD)/$(1)/harness.a
	@set -- $(2) -rdynamic -Wl,-z,now -o $$(NEW) -Wl,--whole-archive $$^ \
	  -Wl,--no-whole-archive -ldl; \
	{ $$(CC) -static-libasan -static-libubsan "$$$$@" 2> /dev/null || \
	  $$(CC) "$$$$@"; } && $$(IN_PLACE)
endef
$(eval $(call program_under_test,plain,))
$(eval $(call program_under_test,sanitized,$$(WATCHED)))

# $(1) is the side and $(2) the lesson's folder, whose wire_types.h is optional.
observer_flags = echo $(OBSERVER_WRAPS:%=-Wl,--wrap=%) && \
  awk -v side=wraps -f $(OBSERVER)/proxies.awk $(call proxies,$(1))
wire_header = $(wildcard tests/$(1)/wire_types.h)
proxies = $(filter-out %/example.h,$(wildcard lessons/$(1)/*.h)) \
  $(call wire_header,$(1))
define side
build/proxies/$(2)-$(1).c: $(OBSERVER)/proxies.awk $(call proxies,$(2))
	@mkdir -p $$(@D)
	@{ for h in $$(notdir $$(filter %.h,$$^)); do \
	  echo "#include \"$$$$h\""; done; \
	  awk -v side=$(1) -f $$^; } > $$(NEW) && $$(IN_PLACE)
$(BUILD)/plain/$(2)/$(1).o: build/proxies/$(2)-$(1).c $$(RULES)
	@mkdir -p $$(@D)
	@$$(COMPILE) -O1 -w $$(SHARED) $$(INCLUDE) -I tests/autograder \
	  -I $(OBSERVER) \
	  -I lessons/$(2) -I tests/$(2) $$(OBJECT)
endef

define observer
$(call side,observer,$(1))
$(call side,subject,$(1))
$(BUILD)/plain/$(1)/observer: $(BUILD)/plain/$(1)/observer.o \
  $(patsubst %,$(BUILD)/plain/observer/%.o,$(WIRE) imports starter observer) \
  $(BUILD)/plain/$(1)/cases.o $(call given,plain,$(1)) \
  $(BUILD)/plain/harness.a
	@$$(CC) -o $$(NEW) $$^ $$$$($$(call observer_flags,$(1))) && $$(IN_PLACE)
endef
$(foreach l,$(LESSONS),$(eval $(call observer,$(l))))

# All that tests need, of one FOLDER or of all lessons; and how an observer is linked.
.PHONY: observers observer-flags
observer-flags:
	@$(call observer_flags,$(FOLDER))
observers: $(BUILD)/judge.a $(BUILD)/plain/subject $(foreach l,\
  $(or $(FOLDER),$(LESSONS)),$(BUILD)/plain/$(l)/observer $(BUILD)/plain/$(l)/subject.o)

# A solution with the lesson's cases: as a learner's would run, and as the
# reference, which puts to the test what the cases state.
define solution_program
$(BUILD)/$(1)/$(2)/program: $(call solution,$(2)) $(call parts,$(1),$(2))
	@$$(JUDGE_COMPILE) -I lessons/$(2) -o $$(NEW) $$^ && $$(IN_PLACE)
endef
$(foreach l,$(LESSONS),$(foreach v,plain reference,\
  $(eval $(call solution_program,$(v),$(l)))))

.PRECIOUS: $(BUILD)/%/harness/main.o $(BUILD)/%/harness/try.o build/cases/%.h

-include $(wildcard $(BUILD)/*/*.d $(BUILD)/*/*/*.d \
  $(BUILD)/*/*/*/*.d)
