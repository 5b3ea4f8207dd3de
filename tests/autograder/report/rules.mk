# The report: a program of its own, that needs a results file and no grader.
# Included by grade/rules.mk.

REPORT := $(BUILD)/report
REPORT_LIBRARIES := jansson libutf8proc libsodium
REPORT_PARTS := $(filter-out report/main,$(basename $(patsubst \
  tests/autograder/%,%,$(wildcard tests/autograder/report/*.c \
  tests/autograder/report/*/*.c)))) report/html/class_texts \
  judge/decide/fail judge/decide/text grade/book/zone grade/results_file \
  $(foreach f,columns csv moment,collect/sheet/$(f))

$(REPORT): $(REPORT_PARTS:%=$(OBJECTS)/%.o) $(OBJECTS)/report/main.o
	@$(CC) -o $(NEW) $^ $$(pkg-config --libs $(REPORT_LIBRARIES)) -lm && \
	  $(IN_PLACE)

REPORT_COMPILE = $(COMPILE) -D_GNU_SOURCE= -O2 -I tests/autograder \
  $$(pkg-config --cflags $(REPORT_LIBRARIES)) $(OBJECT)

$(OBJECTS)/report/%.o: tests/autograder/report/%.c $(RULES)
	@mkdir -p $(@D)
	@$(REPORT_COMPILE)

# The page's style sheet and script, as C.
CLASS_PAGE := report/html/class
$(OBJECTS)/$(CLASS_PAGE)_texts.o: $(OBJECTS)/$(CLASS_PAGE)_texts.c $(RULES)
	@$(REPORT_COMPILE)

$(OBJECTS)/$(CLASS_PAGE)_texts.c: tests/autograder/$(CLASS_PAGE)_texts.awk \
  tests/autograder/$(CLASS_PAGE).css tests/autograder/$(CLASS_PAGE).js
	@mkdir -p $(@D)
	@awk -f $^ > $(NEW) && $(IN_PLACE)
