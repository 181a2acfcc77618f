package nl.regie.cli;

import nl.regie.caremodule.CareModule;
import picocli.CommandLine.IVersionProvider;

/** Which program this is, and which data it carries. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        CareModule module = CareModule.shipped();
        return new String[] {"regie 0.1.0-SNAPSHOT, module " + module.id() + " " + module.version()};
    }
}
