package nl.regie.ehr.nurse;

import java.util.List;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Gathering;
import nl.regie.ehr.Today;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Speech;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The dossier as a file, under the same rights as the pages; and a look at a file of others, which is not kept. */
@RestController
class DossierFileScreen {
    private final Access access;
    private final Speech speech;
    private final Today today;

    DossierFileScreen(Access access, Speech speech, Today today) {
        this.access = access;
        this.speech = speech;
        this.today = today;
    }

    @GetMapping(path = "/patients/{address}/dossier.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Dossier> file(@PathVariable String address) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossier.json\"")
                .body(access.seenByStaff(access.forStaff(address)));
    }

    /** What a person should look at in a dossier of another system. */
    @PostMapping("/patients/{address}/dossier/look")
    List<String> look(@PathVariable String address, @RequestBody Dossier dossier) {
        access.forStaff(address);
        return Gathering.toLookAt(dossier, today.day()).stream()
                .map(problem -> problem.line(speech.language()))
                .toList();
    }
}
