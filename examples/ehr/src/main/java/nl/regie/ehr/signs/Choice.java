package nl.regie.ehr.signs;

/** Something to choose, by its name and in words. */
public record Choice(String name, String inWords) {}
