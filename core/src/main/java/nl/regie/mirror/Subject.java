package nl.regie.mirror;

import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.entry.LocalizedText;
import nl.regie.experience.ExperienceTopic;

/** What a table is about. */
public sealed interface Subject {
    /** The kind of subject, as it stands in a table of many: lower case, with hyphens. */
    String kind();

    /** Its name in the data, the same in every language. */
    String code();

    /** What it is called. */
    LocalizedText text(CareModule module);

    /** How often a statement shows. */
    record OfStatement(StatementId statement) implements Subject {
        @Override
        public String kind() {
            return "statement";
        }

        @Override
        public String code() {
            return statement.value();
        }

        @Override
        public LocalizedText text(CareModule module) {
            return module.statementById(statement).title();
        }
    }

    /** How often a claim of a statement shows. */
    record OfClaim(StatementId statement, ClaimCode claim) implements Subject {
        @Override
        public String kind() {
            return "claim";
        }

        @Override
        public String code() {
            return statement.value() + "#" + claim.value();
        }

        @Override
        public LocalizedText text(CareModule module) {
            return module.statementById(statement).claimById(claim).says();
        }
    }

    /** Whether something the patient wants is about a part of life. */
    record OfLifeDomain(LifeDomain lifeDomain) implements Subject {
        @Override
        public String kind() {
            return "life-domain";
        }

        @Override
        public String code() {
            return Wording.code(lifeDomain);
        }

        @Override
        public LocalizedText text(CareModule module) {
            return module.wordingById(Wording.id("life-domain", lifeDomain));
        }
    }

    /** What was told of an experience. */
    record OfExperience(ExperienceTopic topic) implements Subject {
        @Override
        public String kind() {
            return "experience";
        }

        @Override
        public String code() {
            return Wording.code(topic);
        }

        @Override
        public LocalizedText text(CareModule module) {
            return module.statementById(StatementId.of("experience/" + code())).text();
        }
    }

    /** How many of something there are, or how long it took. */
    enum Amount implements Subject {
        /** How many wishes hold. */
        WISHES,
        /** How many needs hold. */
        NEEDS,
        /** How many goals there are in plans that go on. */
        GOALS,
        /** How many days there were from the first answer to the first plan in force. */
        DAYS_TO_AGREED_PLAN,
        /** Whether there was looking back together, and again. */
        REVIEWS;

        @Override
        public String kind() {
            return "number";
        }

        @Override
        public String code() {
            return Wording.code(this);
        }

        @Override
        public LocalizedText text(CareModule module) {
            return module.wordingById(Wording.id("mirror", this));
        }
    }
}
