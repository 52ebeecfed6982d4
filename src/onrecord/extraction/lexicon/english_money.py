"""English names of currencies."""

from types import MappingProxyType

CURRENCY_NAMES = MappingProxyType(
    {
        "USD": "dollar | dollars | us dollars | american dollars",
        "EUR": "euro | euros",
        "GBP": "pounds sterling | british pounds",
        # Which of the two CFA francs is meant depends on the country; the reader decides that later.
        "XOF": "cfa | fcfa | cfa franc | cfa francs | francs cfa",
        # Whose franc it is depends on the country; without any it stays a franc.
        "franc": "francs | franc",
        "GNF": "guinean francs",
        "CDF": "congolese francs",
        "RWF": "rwandan francs",
        "BIF": "burundian francs",
        "SDG": "sudanese pounds | sudanese pound",
        "SSP": "south sudanese pounds",
        "EGP": "egyptian pounds",
        "SYP": "syrian pounds",
        "LBP": "lebanese pounds",
        "ETB": "birr | ethiopian birr",
        "NGN": "naira",
        "GHS": "cedi | cedis",
        "KES": "kenyan shillings",
        "UGX": "ugandan shillings",
        "TZS": "tanzanian shillings",
        "MZN": "meticais | metical",
        "ZAR": "rand | rands",
        "HTG": "gourde | gourdes",
        "MMK": "kyat | kyats",
        "RUB": "ruble | rubles | rouble | roubles",
        "UAH": "hryvnia | hryvnias",
        "CNY": "yuan | renminbi",
        "INR": "rupees",
        "JPY": "yen",
        "CHF": "swiss francs",
        "YER": "yemeni rials",
        "IQD": "iraqi dinars",
        "LYD": "libyan dinars",
        "TND": "tunisian dinars",
        "DZD": "algerian dinars",
        "MRU": "ouguiya | ouguiyas",
    }
)
