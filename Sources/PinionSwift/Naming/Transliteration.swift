/// ASCII for letters of other alphabets.
///
/// Latin letters lose their marks (German umlauts do not gain an `e`: descriptions in English borrow from many
/// languages), Cyrillic follows the romanisation of Russian passports (ICAO Doc 9303) with Ukrainian and Serbian
/// letters added, Greek follows ELOT 743 letter by letter. Capitals keep their first letter capital. Marks that
/// combine with the letter before them vanish. Everything else has no ASCII, and the namer falls back on a hash.
enum Transliteration {
    /// The letters for a scalar outside ASCII; empty for a combining mark or a soft sign, `nil` if there are none.
    static func ascii(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if (0x300...0x36F).contains(scalar.value) || scalar == "ь" || scalar == "Ь" { return [] }
        return table[scalar]
    }

    private static let table: [Unicode.Scalar: [UInt8]] = {
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for entry in lines.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = entry.split(separator: UInt8(ascii: " "))
            guard parts.count == 2 else { continue }
            let letters = Array(parts[0])
            for scalar in String(decoding: parts[1], as: UTF8.self).unicodeScalars { table[scalar] = letters }
        }
        return table
    }()

    private static let lines = """
        a àáâãäåāăąǎаαά
        A ÀÁÂÃÄÅĀĂĄǍАΑΆ
        ae æǽ
        Ae ÆǼ
        b б
        B Б
        c çćĉċčћ
        C ÇĆĈĊČЋ
        ch чχ
        Ch ЧΧ
        d ďđðдδ
        D ĎĐÐДΔ
        dj ђ
        Dj Ђ
        dz џѕ
        Dz ЏЅ
        e èéêëēĕėęěеёэεέ
        E ÈÉÊËĒĔĖĘĚЕЁЭΕΈ
        f фφ
        F ФΦ
        g ĝğġģгґγѓ
        G ĜĞĠĢГҐΓЃ
        h ĥħ
        H ĤĦ
        i ìíîïĩīĭįıиіηήιίϊΐй
        I ÌÍÎÏĨĪĬĮİИІΗΉΙΊΪЙ
        ia я
        Ia Я
        ie ъє
        Ie ЪЄ
        ij ĳ
        Ij Ĳ
        iu ю
        Iu Ю
        j ĵј
        J ĴЈ
        k ķĸкκќ
        K ĶКΚЌ
        kh х
        Kh Х
        l ĺļľŀłлλ
        L ĹĻĽĿŁЛΛ
        lj љ
        Lj Љ
        m мμ
        M МΜ
        n ñńņňŉŋнν
        N ÑŃŅŇŊНΝ
        nj њ
        Nj Њ
        o òóôõöøōŏőоοόωώ
        O ÒÓÔÕÖØŌŎŐОΟΌΩΏ
        oe œ
        Oe Œ
        p пπ
        P ПΠ
        ps ψ
        Ps Ψ
        r ŕŗřрρ
        R ŔŖŘРΡ
        s śŝşšſșсσς
        S ŚŜŞŠȘСΣ
        sh ш
        Sh Ш
        shch щ
        Shch Щ
        ss ß
        Ss ẞ
        t ţťŧțтτ
        T ŢŤŦȚТΤ
        th þθ
        Th ÞΘ
        ts ц
        Ts Ц
        u ùúûüũūŭůűųуў
        U ÙÚÛÜŨŪŬŮŰŲУЎ
        v вβ
        V ВΒ
        w ŵ
        W Ŵ
        x ξ
        X Ξ
        y ýÿŷыυύϋΰ
        Y ÝŶŸЫΥΎΫ
        yi ї
        Yi Ї
        z źżžзζ
        Z ŹŻŽЗΖ
        zh ж
        Zh Ж
        """
}
