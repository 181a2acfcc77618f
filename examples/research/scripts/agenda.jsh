// Does preparing a visit change what is on the agenda?
var looked = look(invent(300, 7), LocalDate.of(2027, 12, 31));
System.out.println("Topics of the patient in a visit, discussed or not");
means("visits", "prepared by the patient", "not prepared", Questions.topicsOfPatient(looked.visits().stream()));
System.out.println("Topics of others");
means("visits", "prepared by the patient", "not prepared", Questions.topicsOfOthers(looked.visits().stream()));
System.out.println("What this cannot tell: visits without a summary, and topics that nobody wrote down. Who prepares may have more to ask.");
System.out.println("These dossiers are invented: one topic more because that was put in, and none of others. One interval in twenty misses.");
/exit
