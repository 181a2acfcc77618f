// Which criteria are least visible in dossiers?
var dossiers = invent(300, 7);
var evaluated = evaluate(dossiers, LocalDate.of(2027, 7, 1));
leastVisible(evaluated, 8);
System.out.println("What this cannot tell: whether the care is there. What is not written down is not seen, and is no 'no'.");
System.out.println("These dossiers are invented. With your own: load(\"dossiers.ndjson\").");
/exit
