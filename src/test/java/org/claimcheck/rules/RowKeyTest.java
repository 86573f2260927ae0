package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of rows that measure a thing, and those that do not. */
final class RowKeyTest {

    @ParameterizedTest
    @CsvSource({
        "length: 80 m, LENGTH, ",
        "Total length\\t80 m, LENGTH, ",
        "Height (2011)\\t80 m, HEIGHT, ",
        "area_total_km2: 12, AREA, km²",
        "elevation_ft: 262, ELEVATION, ft",
        "population: 12, POPULATION, ",
        "population_total: 12, POPULATION, ",
        "Seating capacity:\\t12, CAPACITY, ",
        "num_employees: 12, EMPLOYEES, ",
        "Number of floors\\t12, FLOORS, ",
    })
    void measures(String row, Measure measure, String unit) {
        RowKey key = RowKey.of(row.replace("\\t", "\t"));
        assertThat(key).isNotNull();
        assertThat(key.measure()).isEqualTo(measure);
        assertThat(key.unit()).isEqualTo(unit);
        assertThat(row.replace("\\t", "\t").substring(key.end())).matches("\\s*[12689].*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "length of the war: 80 days",
                "population_density_km2: 12",
                "population_as_of: 2011",
                "area_water_km2: 12",
                "area_code: 12",
                "max depth: 12 m",
                "Height",
                "12: length",
                ": 12",
                "Seats of the council\t12",
            })
    void leavesOtherRows(String row) {
        assertThat(RowKey.of(row)).isNull();
    }
}
