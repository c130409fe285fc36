//! The help in Japanese: one table, by command and argument.

use clap::{Arg, Command};

/// What the program is, in short and at length.
const ABOUT: &str = "個人情報保護法の下でのプライバシーポリシーの点検・判定";
const LONG_ABOUT: &str = "個人情報保護法の下で、ポリシーに照らし、ある取扱いが許されるか、その根拠は何かを示します。

終了コード：0＝異議なし（許容、対象となる指摘なし、不備なし、差異なし）、1＝異議あり（禁止、指摘あり、期待と異なる判定、差異あり）、2＝未確定、3＝入力又は指定の誤り。文書はTOML又はJSONです。`-`は標準入力を表します。";

/// 命令: the commands. Those of `table` stand behind its name.
const COMMANDS: [(&str, &str); 19] = [
    ("init", "ポリシー文書を作り始める（質問、ひな形又は公表文から）"),
    ("check", "文書の不備を、行を示して全て挙げる"),
    ("review", "法の求める公表事項等に照らしてポリシーを点検する"),
    ("decide", "事案を判定する（結論、理由、不足する事実）"),
    ("ask", "問いに答えながら判定する（最も効く問いから順に）"),
    ("report", "ポリシーを1ページのMarkdownにまとめる"),
    ("compare", "新旧の版の差異とそれに必要な措置、又は施行版による差異を示す"),
    ("table", "判定表の実行、作成及び網羅性の確認"),
    ("form", "様式の作成、未記入の事項の確認及び印刷"),
    ("form make", "事案から様式を作成し、分かる事項を記入した文書として出力する"),
    ("form check", "様式の未記入の事項を、根拠及び記載すべき内容とともに全て挙げる"),
    ("form print", "様式をMarkdownで出力する"),
    ("calendar", "期日の一覧（漏えい等、請求等、記録、変更及び台帳）を示す"),
    ("schema", "文書のJSON Schemaを表示する"),
    ("explain", "識別子（事実、規範、義務、指摘、語）の意味を示す"),
    ("completions", "シェルの補完定義を表示する"),
    ("table run", "全ての行を判定し、期待と異なる行を理由とともに示す"),
    ("table generate", "ポリシーの一部について判定表を作成する"),
    ("table coverage", "どの行にも当たらない事案と、互いに矛盾する行を示す"),
];

/// 引数: the arguments. One that means something else in a command stands there with its name.
const ARGUMENTS: [(&str, &str); 55] = [
    ("lang", "出力の言語［既定：LC_ALL、LC_MESSAGES又はLANGによる］"),
    ("json", "文章に代えてデータを出力する"),
    ("color", "色を使うか。既定では、NO_COLORの設定がない端末でのみ使う"),
    ("help", "ヘルプを表示する"),
    ("version", "バージョンを表示する"),
    ("policy", "ポリシー、又はその沿革（版の履歴）"),
    ("register", "台帳（事業者が講じた措置及び保有する記録）"),
    ("from", "骨子とする公表文。各行を条項とし、節の推測を付す"),
    ("template", "そのまま用いるひな形"),
    ("ask", "いくつか質問する（端末で他の指定がないときはこれによる）"),
    ("out", "標準出力に代えて書き込むファイル。既にあるものには書き込まない"),
    ("cases", "ポリシーに照らして確かめる事案"),
    ("date", "基準日［既定：日本の今日の日付］"),
    ("deny", "指摘がこの重要度以上であるとき、終了コードを1とする"),
    ("format", "出力の形式。--jsonはjsonと同じ"),
    ("decide case", "事案"),
    ("ask case", "出発点とする事案。ない場合は主な欄も質問する"),
    ("facts", "事案に加える事実の答え"),
    ("length", "説明の長さ"),
    ("record", "保存用の記録をJSONで出力する"),
    ("outcome", "識別子による簡潔な結果をJSONで出力する"),
    ("save", "答えを加えた事案を書き込むファイル。既にあるものには書き込まない"),
    ("old", "旧版。沿革、又は二つの施行版の下で比べるポリシーでもよい"),
    ("new", "新版"),
    ("posted", "変更の掲載日。最も早い適用日を示す"),
    ("editions", "二つの施行版（施行日で指定する）"),
    ("exact", "判定の異なるものを、あらゆる事実の下で、例とともに示す"),
    ("act", "約束が法より厳しいところと広いところを示す（厳密な差異）"),
    ("registers", "一つのポリシーと併せ見る二つの台帳（厳密な差異）"),
    ("handlings", "厳密な差異を求める取扱い［既定：全て］"),
    ("compare datasets", "厳密な差異を求めるデータセット［既定：全て］"),
    ("table", "判定表（Markdown。拡張子がcsvのものはCSV）"),
    ("handling", "取扱い"),
    ("datasets", "データセット。指定がなければ全て"),
    ("purposes", "利用目的。指定がなければ全て"),
    ("recipients", "提供先。指定がなければ全て"),
    ("without_consent", "同意は一切ないものとする。指定がなければ未確定とする"),
    ("generate facts", "全ての事案に当てはまる事実の答え"),
    ("coverage facts", "全ての事案に当てはまる事実の答え"),
    ("generate policy", "ポリシー"),
    ("coverage policy", "ポリシー"),
    ("review date", "点検の基準日［既定：日本の今日の日付］"),
    ("compare date", "変更を判断する基準日［既定：日本の今日の日付］"),
    ("report date", "判定の基準日［既定：日本の今日の日付］"),
    ("ask date", "事案がない場合の基準日［既定：日本の今日の日付］"),
    ("kind", "様式の種類"),
    ("make case", "事案"),
    ("full", "漏えい等報告書について、速報に代えて確報とする"),
    ("form", "様式の文書"),
    ("matters", "未了の案件。指定がなければ台帳のみによる"),
    ("calendar date", "期日の基準日［既定：日本の今日の日付］"),
    ("ics", "iCalendar形式で出力する"),
    ("name", "文書又はデータの種類"),
    ("codes", "文書、判定及び指摘に現れる識別子、又は条項"),
    ("shell", "シェル"),
];

const TEMPLATE: &str = "{about-with-newline}\n使い方: {usage}\n\n{all-args}";

/// The command with its help in Japanese.
pub(crate) fn translated(command: Command) -> Command {
    let command = command.about(ABOUT).long_about(LONG_ABOUT);
    of(command, "")
}

fn of(command: Command, path: &str) -> Command {
    let name = if path.is_empty() { String::new() } else { command.get_name().to_owned() };
    let mut command = command
        .help_template(TEMPLATE)
        .subcommand_help_heading("コマンド")
        .subcommand_value_name("コマンド")
        .mut_args(|argument| {
            let id = argument.get_id().to_string();
            let heading = if argument.is_positional() { "引数" } else { "オプション" };
            let help = argument_help(&name, &id).unwrap_or_default();
            let help = format!("{help}{}", choices(&argument));
            let argument = argument.hide_possible_values(true).hide_default_value(true);
            argument.help(help).help_heading(heading)
        });
    let names: Vec<String> =
        command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    for one in names {
        let path = if path.is_empty() { one.clone() } else { format!("{path} {one}") };
        command = command.mut_subcommand(&one, |command| {
            of(command.about(command_help(&path).unwrap_or_default()), &path)
        });
    }
    command
}

/// Which values there are, and which is taken where nothing is said.
fn choices(argument: &Arg) -> String {
    if !argument.get_action().takes_values() {
        return String::new();
    }
    let values = argument.get_possible_values();
    let values: Vec<&str> = values.iter().map(|one| one.get_name()).collect();
    let values = values.join("、");
    let default = argument.get_default_values().first().and_then(|value| value.to_str());
    match (values.is_empty(), default) {
        (true, _) => String::new(),
        (false, None) => format!("［{values}］"),
        (false, Some(default)) => format!("［{values}。既定：{default}］"),
    }
}

fn command_help(path: &str) -> Option<&'static str> {
    COMMANDS.iter().find(|(known, _)| *known == path).map(|(_, help)| *help)
}

fn argument_help(command: &str, id: &str) -> Option<&'static str> {
    let own = format!("{command} {id}");
    let find = |name: &str| ARGUMENTS.iter().find(|(known, _)| *known == name);
    find(&own).or_else(|| find(id)).map(|(_, help)| *help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::usage;
    use appi::Language;

    fn walk(command: &Command, path: &str, see: &mut impl FnMut(&str, Option<&'static str>)) {
        if !path.is_empty() {
            see(path, command_help(path));
        }
        for argument in command.get_arguments() {
            let id = argument.get_id().as_str();
            see(id, argument_help(command.get_name(), id));
        }
        for one in command.get_subcommands() {
            let path = if path.is_empty() {
                one.get_name().to_owned()
            } else {
                format!("{path} {}", one.get_name())
            };
            walk(one, &path, see);
        }
    }

    #[test]
    fn everything_is_said_in_japanese_and_nothing_else() {
        let mut used = Vec::new();
        walk(&usage::command(Language::En), "", &mut |name, help| {
            used.push(help.unwrap_or_else(|| panic!("{name} has no Japanese help")));
        });
        for (name, help) in COMMANDS.iter().chain(&ARGUMENTS) {
            assert!(used.contains(help), "{name} is no command or argument");
        }
        usage::command(Language::Ja).debug_assert();
    }
}
