package jp.otonari.intake.duplicate;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Forms of one character that people mix in names: 髙橋 is registered as 高橋 where a machine lacked 髙.
 * Neither Unicode's normal forms nor ICU fold them. Only for telling whether two records may be
 * about one person; a name is always kept as given.
 */
final class KanjiVariants {

  /**
   * Each group begins with the form that stands for all. From Unihan's kZVariant,
   * kTraditionalVariant and kSemanticVariant, as far as they occur in Japanese family and given
   * names.
   */
  private static final String GROUPS =
      """
      高髙 崎﨑碕嵜 辺邊邉 斉齊斎齋 浜濱濵 沢澤 吉𠮷 広廣 国國 桜櫻 真眞 瀬瀨 徳德
      恵惠 渕淵渊 島嶋嶌 富冨 峰峯 昇曻 館舘 薮藪籔 桧檜 竜龍 栄榮 寿壽 円圓 与與
      団團 静靜 条條 実實 鉄鐵 関關 学學 豊豐 弥彌 万萬 礼禮 楽樂 会會 県縣 柳栁
      橋槗 黒黑 緑綠 清淸 郎郞 頼賴 滝瀧 湾灣 蛍螢 覚覺 読讀 変變 鷗鴎 芦蘆 亀龜
      仏佛 児兒 巌巖 為爲 乗乘 伝傳 来來 歩步 歳歲 気氣 涼凉 灯燈 猪豬 稲稻 穂穗
      総總 緒緖 薫薰 蔵藏 譲讓 遥遙 鎮鎭 藤籐 祢禰 悦悅 晋晉 曽曾 双雙 桑桒 松枩
      船舩 野埜 畑畠 杉杦 角⻆ 土圡 荘莊 芸藝""";

  private static final Map<Integer, Integer> STANDARD = table();

  private KanjiVariants() {}

  static String folded(String text) {
    return text.codePoints()
        .mapToObj(letter -> Character.toString(STANDARD.getOrDefault(letter, letter)))
        .collect(Collectors.joining());
  }

  private static Map<Integer, Integer> table() {
    var standard = new HashMap<Integer, Integer>();
    for (var group : GROUPS.strip().split("\\s+")) {
      var first = group.codePointAt(0);
      group.codePoints().forEach(form -> standard.putIfAbsent(form, first));
    }
    return standard;
  }
}
