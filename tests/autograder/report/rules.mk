# The report: a program of its own, that needs a results file and no grader.
# Included by grade/rules.mk.

REPORT := $(BUILD)/report
REPORT_LIBRARIES := jansson libutf8proc
REPORT_PARTS := $(filter-out report/main,$(basename $(patsubst \
  tests/autograder/%,%,$(wildcard tests/autograder/report/*.c \
  tests/autograder/report/*/*.c)))) report/html/class_css \
  judge/decide/fail judge/decide/text $(foreach f,columns csv moment,\
  collect/sheet/$(f))

$(REPORT): $(REPORT_PARTS:%=$(OBJECTS)/%.o) $(OBJECTS)/report/main.o
	@$(CC) -o $(NEW) $^ $$(pkg-config --libs $(REPORT_LIBRARIES)) && \
	  $(IN_PLACE)

REPORT_COMPILE = $(COMPILE) -D_GNU_SOURCE= -O2 -I tests/autograder \
  $$(pkg-config --cflags $(REPORT_LIBRARIES)) $(OBJECT)

$(OBJECTS)/report/%.o: tests/autograder/report/%.c $(RULES)
	@mkdir -p $(@D)
	@$(REPORT_COMPILE)

# The style sheet, as C.
STYLE := report/html/class
$(OBJECTS)/$(STYLE)_css.o: $(OBJECTS)/$(STYLE)_css.c $(RULES)
	@$(REPORT_COMPILE)

$(OBJECTS)/$(STYLE)_css.c: tests/autograder/$(STYLE)_css.awk \
  tests/autograder/$(STYLE).css
	@mkdir -p $(@D)
	@awk -f $^ > $(NEW) && $(IN_PLACE)
