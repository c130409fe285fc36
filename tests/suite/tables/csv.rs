//! The reader of CSV against another one.

use appi::table::Table;
use proptest::prelude::*;

const HEAD: [&str; 6] = ["id", "date", "situation", "handling", "dataset", "act"];

proptest! {
    /// What the crate `csv` writes is read as it reads it.
    #[test]
    fn reads_as_the_crate_csv_does(
        rows in prop::collection::vec(prop::collection::vec("[a-z,\"\r\n 漏|]{0,6}", 2), 1..6),
        always in any::<bool>(),
    ) {
        let style = if always { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
        let mut writer = csv::WriterBuilder::new().quote_style(style).from_writer(Vec::new());
        writer.write_record(HEAD).unwrap();
        for row in &rows {
            writer.write_record([&row[0], "2026-11-21", &row[1], "use", "customers", "-"]).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let mut oracle =
            csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
        let expected: Vec<[String; 2]> = oracle
            .records()
            .map(|record| record.unwrap())
            .map(|record| [0, 2].map(|cell| record[cell].trim().to_owned()))
            .collect();

        let table = Table::csv(&text).unwrap();
        let found: Vec<[String; 2]> =
            table.rows().iter().map(|row| [row.id(), row.situation()].map(str::to_owned)).collect();
        prop_assert_eq!(found, expected);
    }
}
