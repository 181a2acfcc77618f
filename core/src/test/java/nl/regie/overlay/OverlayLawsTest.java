package nl.regie.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Setting;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Statement.HowRead;
import nl.regie.caremodule.Wording;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;

/** An overlay speaks in other words and reads with other periods. It never reads by other rules. */
class OverlayLawsTest {
    private static final CareModule SHIPPED = CareModule.shipped();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    /** Overlays that change texts, and add statements that no rule reads. */
    @Provide
    Arbitrary<Overlay> overlaysOfTexts() {
        return Combinators.combine(
                        refinements(), wordings(), Arbitraries.integers().between(0, 3), addresses())
                .as((refined, wordings, added, address) -> {
                    Overlay.Builder overlay = overlay("acme")
                            .refinedStatements(refined)
                            .wordings(wordings)
                            .address(address);
                    for (int i = 0; i < added; i++) {
                        overlay.addStatements(Statement.builder()
                                .from(SHIPPED.statements()
                                        .get(SHIPPED.statements().size() - 1 - i))
                                .id(nl.regie.caremodule.StatementId.of("acme:added/" + i))
                                .build());
                    }
                    return overlay.build();
                });
    }

    @Provide
    Arbitrary<Overlay> overlaysOfPeriods() {
        return settings().map(settings -> overlay("beta").settings(settings).build());
    }

    @Property(tries = 60)
    void inOtherWordsEveryVerdictIsTheSame(
            @ForAll("dossiers") Dossier dossier, @ForAll("overlaysOfTexts") Overlay overlay) {
        CareModule laid = overlay.over(SHIPPED).orElseThrow();
        assertThat(DossierEvaluator.of(laid).evaluate(dossier, today(dossier)).findings())
                .isEqualTo(DossierEvaluator.shipped()
                        .evaluate(dossier, today(dossier))
                        .findings());
    }

    @Property(tries = 60)
    void aPeriodReadsAsIfTheModuleHadIt(
            @ForAll("dossiers") Dossier dossier, @ForAll("overlaysOfPeriods") Overlay overlay) {
        CareModule laid = overlay.over(SHIPPED).orElseThrow();
        CareModule asIf =
                CareModule.builder().from(SHIPPED).settings(laid.settings()).build();
        assertThat(laid.statements()).isEqualTo(SHIPPED.statements());
        assertThat(DossierEvaluator.of(laid).evaluate(dossier, today(dossier)).findings())
                .isEqualTo(DossierEvaluator.of(asIf)
                        .evaluate(dossier, today(dossier))
                        .findings());
    }

    @Property(tries = 60)
    void noNormIsEverLostOrReadByAnother(
            @ForAll("overlaysOfTexts") Overlay overlay, @ForAll("overlaysOfPeriods") Overlay another) {
        CareModule laid = another.over(overlay.over(SHIPPED).orElseThrow()).orElseThrow();
        for (Statement statement : SHIPPED.statements()) {
            Statement after = laid.statementById(statement.id());
            assertThat(after.kind()).isEqualTo(statement.kind());
            assertThat(after.name()).isEqualTo(statement.name());
            assertThat(after.source()).isEqualTo(statement.source());
            assertThat(after.partOf()).isEqualTo(statement.partOf());
            assertThat(after.evaluatedBy()).isEqualTo(statement.evaluatedBy());
            assertThat(after.claims().stream().map(ClaimText::code))
                    .isEqualTo(statement.claims().stream().map(ClaimText::code).toList());
        }
        Floor.under(
                "something is put in other words", !overlay.refinedStatements().isEmpty(), 20);
    }

    @Property(tries = 60)
    void wordsAndPeriodsDoNotMindWhichLiesOverWhich(
            @ForAll("overlaysOfTexts") Overlay texts, @ForAll("overlaysOfPeriods") Overlay periods) {
        CareModule one = periods.over(texts.over(SHIPPED).orElseThrow()).orElseThrow();
        CareModule other = texts.over(periods.over(SHIPPED).orElseThrow()).orElseThrow();
        assertThat(CareModule.builder()
                        .from(one)
                        .id(other.id())
                        .version(other.version())
                        .build())
                .isEqualTo(other);
    }

    @Property(tries = 60)
    void whatIsWrittenIsReadBackTheSame(@ForAll("overlaysOfTexts") Overlay overlay) {
        assertThat(OverlayFile.read(OverlayFile.write(overlay)).orElseThrow()).isEqualTo(overlay);
    }

    private static Arbitrary<List<RefinedStatement>> refinements() {
        return Arbitraries.of(SHIPPED.statements().stream()
                        .filter(statement -> !statement.kind().isSaidByOthers())
                        .toList())
                .list()
                .uniqueElements()
                .ofMaxSize(5)
                .flatMap(statements -> texts().map(text -> statements.stream()
                        .map(statement -> RefinedStatement.builder()
                                .id(statement.id())
                                .text(text)
                                .howRead(statement.howRead().map(read -> HowRead.builder()
                                        .from(read)
                                        .met(text)
                                        .build()))
                                .claims(statement.claims().stream()
                                        .map(claim -> RefinedClaim.builder()
                                                .code(claim.code())
                                                .wouldHelp(text)
                                                .build())
                                        .toList())
                                .build())
                        .toList()));
    }

    private static Arbitrary<List<Wording>> wordings() {
        return Arbitraries.of(SHIPPED.wordings().stream()
                        .filter(wording -> !wording.id().startsWith("verdict")
                                && !wording.text().nl().contains("{{"))
                        .toList())
                .list()
                .uniqueElements()
                .ofMaxSize(5)
                .flatMap(wordings -> texts().map(text -> wordings.stream()
                        .map(wording ->
                                Wording.builder().id(wording.id()).text(text).build())
                        .toList()));
    }

    private static Arbitrary<List<Setting>> settings() {
        return Arbitraries.of(SHIPPED.settings())
                .list()
                .uniqueElements()
                .ofMaxSize(6)
                .flatMap(settings -> Arbitraries.integers()
                        .between(1, Setting.LONGEST)
                        .map(months -> settings.stream()
                                .map(setting -> Setting.builder()
                                        .from(setting)
                                        .months(months)
                                        .build())
                                .toList()));
    }

    private static Arbitrary<Address> addresses() {
        return Combinators.combine(Arbitraries.of(Address.Person.values()), Arbitraries.of(Address.Form.values()))
                .as(Address::of);
    }

    private static Arbitrary<LocalizedText> texts() {
        return Arbitraries.strings()
                .withChars("aéÑ ’<&\"{}\n$\\%patiëntcliënt")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(text -> LocalizedText.of(text + "x", "y" + text));
    }

    private static Overlay.Builder overlay(String id) {
        return Overlay.builder()
                .id(OverlayId.of(id))
                .version(OverlayVersion.of("1"))
                .name(LocalizedText.of("Acme (verzonnen)", "Acme (invented)"));
    }

    private static LocalDate today(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1));
    }
}
