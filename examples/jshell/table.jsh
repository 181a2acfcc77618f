// What the dossier of an invented patient shows on the day of its last entry, statement by statement.
// Cannot tell is not the same as not met.
Path file = Path.of(System.getProperty("regie.root", "."), "examples", "dossiers", "gerrit.json");
Dossier dossier = DossierFile.read(Files.readAllBytes(file)).orElseThrow();
LocalDate day = dossier.lastRecordedOn().orElseThrow();
EvaluationReport report = DossierEvaluator.shipped().evaluate(dossier, day).in(Language.EN);

System.out.println("On " + day);
for (ReportedFinding finding : report.findings()) {
    System.out.printf("%-60s %s%n", finding.title(), finding.verdictName());
}

// A criterion and each of its clauses are statements, so both are counted.
System.out.println("Statements per verdict");
for (Verdict verdict : Verdict.values()) {
    long count = report.findings().stream().filter(finding -> finding.verdict() == verdict).count();
    System.out.printf("%-60s %d of %d%n", verdict, count, report.findings().size());
}
/exit
