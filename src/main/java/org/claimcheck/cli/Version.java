package org.claimcheck.cli;

import org.claimcheck.report.JsonReport;
import picocli.CommandLine.IVersionProvider;

/** The version the jar was built as. */
final class Version implements IVersionProvider {

    static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }

    static JsonReport.Tool tool() {
        return new JsonReport.Tool("claimcheck", number());
    }

    @Override
    public String[] getVersion() {
        return new String[] {"claimcheck " + number()};
    }
}
