# demo and test go from a fresh clone to the end by themselves; see README.md.
PREFIX ?= /usr/local
RELEASE = .build/release/rondo
RUNNER = .build/release/rondo-plugin-runner
DEBUG = .build/debug/rondo
SHARE = $(DESTDIR)$(PREFIX)/share

PLUGINS = $(dir $(wildcard plugins/*/plugin.yaml))

.PHONY: demo test test-plugins lint bench bench-peers bench-full instances release plugins install needs

demo: release plugins
	@mkdir -p out
	$(RELEASE) plugin add easy-read --yes --workspace Examples/day-centre > out/accepted
	$(RELEASE) plugin add slides --yes --workspace Examples/day-centre >> out/accepted
	$(RELEASE) plan Examples/day-centre/workshop.yaml --out out/day-centre
	@echo
	@echo "The documents lie in out/day-centre; open out/day-centre/index.html."

test: needs
	swift test
	@$(MAKE) --no-print-directory test-plugins
	@$(MAKE) --no-print-directory lint

test-plugins: needs
	.ci/test-plugins

lint: needs
	swift format lint --strict -r Package.swift Sources Tests Benchmarks $(wildcard plugins/*/Package.swift plugins/*/Sources plugins/*/Tests)
	.ci/arrows
	.ci/unwraps Sources $(wildcard plugins/*/Sources)
	swift build --product rondo
	swift build --product rondo-plugin-runner
	$(DEBUG) lint activities Examples

# One judging instance a class at one seed, and Rondo's own speed: under 40 minutes, building included.
bench: release plugins bench-peers
	swift build -c release
	python3 Benchmarks/run 3 5
	python3 Benchmarks/growth
	python3 Benchmarks/plugins 5
	Benchmarks/peers/compare --judging --one-per-class --seeds 1 --seconds 60 --parts-seconds 10 --out out/bench.json

# All judging instances at five seeds, and growth at three: some 17 hours.
bench-full: release plugins bench-peers
	swift build -c release
	python3 Benchmarks/run
	python3 Benchmarks/growth 0 3
	python3 Benchmarks/plugins
	Benchmarks/peers/compare --judging --seeds 5 --seconds 60 --out out/bench-full.json

# What Rondo is compared with, OR-Tools and Timefold, into .build/peers.
bench-peers:
	Benchmarks/peers/setup

# Written out again, the instances are as they stand: a test compares them.
instances: needs
	swift build --product rondo-bench
	.build/debug/rondo-bench instances Benchmarks/instances

release: needs
	swift build -c release --product rondo
	swift build -c release --product rondo-plugin-runner

# Each library stands beside its plugin.yaml, where Rondo finds it; what they share is built once.
plugins: needs
	plugins/PluginKit/build-plugin --scratch .build/plugins $(PLUGINS)

install: release plugins
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/libexec/rondo $(SHARE)/rondo $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/rondo
	install -m 755 $(RUNNER) $(DESTDIR)$(PREFIX)/libexec/rondo/rondo-plugin-runner
	rm -rf $(SHARE)/rondo/activities
	cp -R activities $(SHARE)/rondo/activities
	rm -rf $(SHARE)/rondo/PluginKit
	install -d $(SHARE)/rondo/PluginKit
	cp -R plugins/PluginKit/Package.swift plugins/PluginKit/README.md plugins/PluginKit/build-plugin plugins/PluginKit/rondo_plugin.map plugins/PluginKit/Sources plugins/PluginKit/Templates $(SHARE)/rondo/PluginKit
	rm -rf $(SHARE)/rondo/plugins
	for plugin in $(PLUGINS); do \
		install -d $(SHARE)/rondo/$$plugin && \
		install -m 644 $${plugin}plugin.yaml $${plugin}README.md $${plugin}lib*.so $(SHARE)/rondo/$$plugin || exit 1; \
	done
	$(RELEASE) --generate-completion-script bash > $(SHARE)/bash-completion/completions/rondo
	$(RELEASE) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_rondo
	$(RELEASE) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/rondo.fish

needs:
	@.ci/needs
