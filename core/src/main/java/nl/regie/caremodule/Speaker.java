package nl.regie.caremodule;

import nl.regie.entry.Address;

/**
 * Puts the texts of a module in the words of its address. The glossary is left as it is: it tells which words the
 * sources use.
 */
final class Speaker {
    private final Address address;

    private Speaker(Address address) {
        this.address = address;
    }

    static CareModule speak(CareModule module) {
        Speaker speaker = new Speaker(module.address());
        return CareModule.builder()
                .from(module)
                .statements(module.statements().stream().map(speaker::say).toList())
                .settings(module.settings().stream().map(speaker::say).toList())
                .wordings(module.wordings().stream().map(speaker::say).toList())
                .build();
    }

    private Statement say(Statement statement) {
        StatementKind kind = statement.kind();
        return Statement.builder()
                .from(statement)
                .name(statement.name().map(name -> kind.isNamedByItsSource() ? name : address.say(name)))
                .text(kind == StatementKind.QUESTION ? statement.text() : address.say(statement.text()))
                .remarks(statement.remarks().stream().map(address::say).toList())
                .claims(statement.claims().stream().map(this::say).toList())
                .remedy(statement.remedy().map(this::say))
                .build();
    }

    private ClaimText say(ClaimText claim) {
        return ClaimText.builder()
                .from(claim)
                .says(address.say(claim.says()))
                .wouldHelp(address.say(claim.wouldHelp()))
                .why(address.say(claim.why()))
                .build();
    }

    private Remedy say(Remedy remedy) {
        return Remedy.builder()
                .from(remedy)
                .inTheLibrary(remedy.inTheLibrary().map(address::say))
                .missing(remedy.missing().map(address::say))
                .build();
    }

    private Setting say(Setting setting) {
        return Setting.builder().from(setting).text(address.say(setting.text())).build();
    }

    private Wording say(Wording wording) {
        return Wording.builder().from(wording).text(address.say(wording.text())).build();
    }
}
