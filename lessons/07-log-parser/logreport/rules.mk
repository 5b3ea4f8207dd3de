# logreport, the program of the lessons on logs. Included by the Makefile.
LOG_PARSER := $(filter %-log-parser,$(LESSONS))
LIVE_LOGS := $(filter %-live-logs,$(LESSONS))
LOGREPORT := $(patsubst lessons/%.c,$(BUILD)/%.o,$(wildcard \
  $(LOG_PARSER:%=lessons/%/given/*.c) $(LOG_PARSER:%=lessons/%/logreport/*.c) \
  $(LOG_PARSER:%=lessons/%/logreport/*/*.c)))
export LOGREPORT_COMPILE = $(CC) $(filter-out -O0,$(LEARNER_FLAGS)) -O2 \
  $(COMPILER_FLAGS) -I lessons/protocol -I lessons/$(LOG_PARSER) \
  -I lessons/$(LIVE_LOGS)

$(BUILD)/$(LOG_PARSER)/%.o: lessons/$(LOG_PARSER)/%.c $(RULES)
	@mkdir -p $(@D)
	@$(COMPILE) -O2 -I lessons/protocol -I lessons/$(LIVE_LOGS) $(OBJECT)

$(BUILD)/$(LOG_PARSER)/logreport/options.o: COMPILE += \
  -DVERSION='"$(VERSION)"'

.PHONY: logreport
logreport: $(LOGREPORT) $(BUILD)/protocol.a $(TABLE)
	@sh tests/tools/logreport.sh $(LOG_PARSER) $(LIVE_LOGS) build/logreport \
	  $(LOGREPORT) $(BUILD)/protocol.a
