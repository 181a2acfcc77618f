package nl.regie.ehr.record;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.StatementId;
import nl.regie.dossier.Gathering;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Note;
import org.jspecify.annotations.Nullable;

/** Support that was given. */
@Entity
@Table(name = "support")
public class Support extends RecordRow {
    private String what = "";
    private @Nullable String intervention;

    @Convert(converter = Codes.class)
    private List<String> givenBy = List.of();

    @Convert(converter = Codes.class)
    private List<String> answers = List.of();

    private @Nullable String response;

    /** For Hibernate. */
    protected Support() {}

    /** The row of an entry. */
    public Support(long patient, SupportRecord support) {
        super(patient, support);
        what = support.what().text();
        intervention = support.intervention().map(StatementId::value).orElse(null);
        givenBy = names(support.givenBy());
        answers = names(support.answers());
        response = words(support.response());
    }

    @Override
    public void addTo(Gathering gathering) {
        gathering.add(SupportRecord.class, name(), () -> SupportRecord.builder()
                .id(id())
                .recorded(recorded())
                .what(Note.of(what))
                .intervention(Optional.ofNullable(intervention).map(StatementId::of))
                .givenBy(people(givenBy))
                .answers(ids(answers))
                .response(said(response))
                .build());
    }
}
