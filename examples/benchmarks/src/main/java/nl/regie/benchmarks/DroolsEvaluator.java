package nl.regie.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.finding.Verdict;
import nl.regie.rule.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The twelve clauses evaluated by Drools. The rules are compiled once, to Drools' executable model, and a session
 * serves one evaluation.
 */
public final class DroolsEvaluator {
    private static final String RULES = "clauses.drl";

    private final CareModule module;
    private final List<Rule> clauses;
    private final KieBase base;

    private DroolsEvaluator(CareModule module, KieBase base) {
        this.module = module;
        this.base = base;
        this.clauses = Clauses.rules(module);
    }

    /** An evaluator with the module that the library ships. Compiling the rules takes seconds. */
    public static DroolsEvaluator compiled() {
        return new DroolsEvaluator(CareModule.shipped(), compile());
    }

    /** The verdict on each of the twelve clauses, by its id, on a day. What was recorded later is left out. */
    public Map<String, Verdict> evaluate(Dossier dossier, LocalDate day) {
        Dossier then = dossier.asOf(day);
        Verdicts verdicts = new Verdicts();
        KieSession session = base.newKieSession();
        try {
            Today today = new Today(then, day, module);
            session.setGlobal("today", today);
            session.setGlobal("verdicts", verdicts);
            clauses.forEach(clause -> clause.claims()
                    .forEach(
                            claim -> session.insert(new ClauseClaim(claim.code().value()))));
            today.standing().forEach(session::insert);
            insertHistory(then, session);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        Map<String, Verdict> byClause = new TreeMap<>();
        for (Rule clause : clauses) {
            List<String> claims =
                    clause.claims().stream().map(claim -> claim.code().value()).toList();
            byClause.put(clause.statement().value(), verdicts.ofWhole(claims));
        }
        return byClause;
    }

    private static void insertHistory(Dossier dossier, KieSession session) {
        dossier.carePlans().stream()
                .filter(plan -> !dossier.isInError(plan))
                .forEach(plan -> session.insert(new WrittenPlan(plan)));
        dossier.supportRecords().stream()
                .filter(support -> !dossier.isInError(support))
                .forEach(support -> session.insert(new WrittenSupport(support)));
    }

    private static KieBase compile() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/nl/regie/benchmarks/clauses/" + RULES, read());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static byte[] read() {
        try (InputStream in = Objects.requireNonNull(DroolsEvaluator.class.getResourceAsStream(RULES), RULES)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
