package nl.regie.cli;

import java.nio.file.Path;
import java.util.List;
import nl.regie.entry.Problem;
import nl.regie.fhir.validation.FhirValidation;

/**
 * The validator, which stands in a jar of its own beside the program: it weighs three times all else, and whoever does
 * not validate can leave it out. No other class names it.
 */
final class InstalledValidator {
    private final FhirValidation validation;

    private InstalledValidator(FhirValidation validation) {
        this.validation = validation;
    }

    /**
     * The validator with the profiles in these folders.
     *
     * @throws WrongUsage if it is not there, with what to do; or if the profiles cannot be used
     */
    static InstalledValidator with(List<String> folders) {
        if (InstalledValidator.class.getResource("/nl/regie/fhir/validation/FhirValidation.class") == null) {
            throw new WrongUsage(
                    "Voor valideren is regie-validator.jar nodig, in de map van regie.jar. / To validate, regie-validator.jar is needed in the folder of regie.jar.");
        }
        try {
            return new InstalledValidator(
                    FhirValidation.withProfiles(folders.stream().map(Path::of).toList()));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(
                    "Deze profielen zijn niet te gebruiken / these profiles cannot be used: " + e.getMessage(), e);
        }
    }

    List<Problem> validate(String document) {
        return validation.validate(document);
    }

    boolean isUncheckedClaim(Problem problem) {
        return FhirValidation.isUncheckedClaim(problem);
    }
}
