# demo and test go from a fresh clone to the end by themselves; see README.md.
PREFIX ?= /usr/local
RELEASE = .build/release/rondo
DEBUG = .build/debug/rondo
SHARE = $(DESTDIR)$(PREFIX)/share

.PHONY: demo test lint bench release install needs

demo: release
	$(RELEASE) plan Examples/day-centre/workshop.yaml --out out/day-centre
	@echo
	@echo "The documents lie in out/day-centre; open out/day-centre/index.html."

test: needs
	swift test
	@$(MAKE) --no-print-directory lint

lint: needs
	swift format lint --strict -r Package.swift Sources Tests Benchmarks
	.ci/arrows
	.ci/unwraps
	swift build --product rondo
	$(DEBUG) lint activities Examples

bench: needs
	swift build -c release
	python3 Benchmarks/run

release: needs
	swift build -c release --product rondo

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/rondo $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/rondo
	rm -rf $(SHARE)/rondo/activities
	cp -R activities $(SHARE)/rondo/activities
	$(RELEASE) --generate-completion-script bash > $(SHARE)/bash-completion/completions/rondo
	$(RELEASE) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_rondo
	$(RELEASE) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/rondo.fish

needs:
	@.ci/needs
